namespace HomeRule.Answers.Locating;

/// <summary>What is wrong with one point of a batch.</summary>
internal enum BatchFault : byte
{
    None,
    Shape,
    Member,
    Id,
    Lat,
    Lng,
    LatRange,
    LngRange,
    Swapped,
}
