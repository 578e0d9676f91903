namespace HomeRule.Cli.Csv;

/// <summary>Where one field lies in a block.</summary>
internal struct CsvField
{
    /// <summary>First byte of the content, after an opening quote.</summary>
    public int Start;

    /// <summary>One after the content, before a closing quote.</summary>
    public int End;

    /// <summary>One after the field as written, quotes included: at its delimiter, line end or the end of the block.</summary>
    public int After;
}
