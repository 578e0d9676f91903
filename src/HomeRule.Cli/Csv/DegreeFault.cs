namespace HomeRule.Cli.Csv;

/// <summary>Why a text is not a number of degrees.</summary>
internal enum DegreeFault : byte
{
    None,
    Missing,
    Comma,
    Malformed,
}
