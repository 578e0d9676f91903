namespace HomeRule.Cli.Csv;

/// <summary>What follows a field.</summary>
internal enum FieldEnd : byte
{
    Delimiter,

    /// <summary>The end of the record, by a line end or the end of the text.</summary>
    Record,

    /// <summary>A quote was opened and never closed.</summary>
    Unclosed,

    /// <summary>Text between a closing quote and the next delimiter.</summary>
    Stray,
}
