namespace HomeRule.Geo;

/// <summary>How much of one area lies in another.</summary>
/// <param name="Ordinal">The other area, as a number of <see cref="DivisionIndex.Boundaries"/>.</param>
/// <param name="Share">Part of the first area (square degrees), above 0, at most 1.</param>
public readonly record struct AreaShare(int Ordinal, double Share);
