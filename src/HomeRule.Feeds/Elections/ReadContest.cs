using HomeRule.Civics.Elections;

namespace HomeRule.Feeds.Elections;

/// <summary>One contest of a file in the file's own words. Immutable.</summary>
public sealed record ReadContest
{
    /// <summary>File, element and id, for messages.</summary>
    public required string Where { get; init; }

    /// <summary>Number of its first row in a table; null of other files.</summary>
    public int? Row { get; init; }

    public required string Name { get; init; }

    /// <summary>Names of the offices, or the atlas's own id of one.</summary>
    public required IReadOnlyList<string> Offices { get; init; }

    /// <summary>What the district is in the words of VIP: <c>county</c>, <c>city-council</c>, <c>school</c>…; null when it is not said.</summary>
    public string? DistrictType { get; init; }

    public string? DistrictName { get; init; }

    /// <summary>Open Civic Data id of the district as written; null when there is none.</summary>
    public string? Division { get; init; }

    /// <summary>The government in a cell of its own: a name, a slug or an Open Civic Data id. Null where only the district is given.</summary>
    public string? Government { get; init; }

    public int? Seats { get; init; }

    /// <summary>The party whose primary it is.</summary>
    public string? Party { get; init; }

    public bool IsUnexpiredTerm { get; init; }

    public bool IsCancelled { get; init; }

    public required IReadOnlyList<Candidacy> Candidates { get; init; }
}
