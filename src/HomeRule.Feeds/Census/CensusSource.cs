namespace HomeRule.Feeds.Census;

/// <summary>A file with one or more maps.</summary>
public sealed record CensusSource
{
    /// <summary>Path below the address of the Census Bureau, or below the mirror's <c>census</c> folder.</summary>
    public required string Path { get; init; }

    /// <summary>Name of the data file in the folder of boundaries.</summary>
    public required string Landed { get; init; }

    public required IReadOnlyList<CensusSet> Sets { get; init; }
}
