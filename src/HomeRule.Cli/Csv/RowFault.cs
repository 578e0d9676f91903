namespace HomeRule.Cli.Csv;

/// <summary>Why a row has no answer. The row is kept.</summary>
internal enum RowFault : byte
{
    None,
    LatMissing,
    LngMissing,
    LatComma,
    LngComma,
    LatMalformed,
    LngMalformed,
    LatRange,
    LngRange,

    /// <summary>Out of range, but in a division when exchanged.</summary>
    SwappedRange,

    /// <summary>In range and in no division, but in one when exchanged.</summary>
    Swapped,
    Nul,
    NotUtf8,
    TooFew,
    TooMany,
}
