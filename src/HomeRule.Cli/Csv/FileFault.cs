namespace HomeRule.Cli.Csv;

/// <summary>Why a file cannot be read on: where rows begin and end is no longer sure.</summary>
internal enum FileFault : byte
{
    None,
    Unclosed,
    Stray,
    LongField,
    LongRow,
}
