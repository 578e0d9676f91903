namespace HomeRule.Civics;

/// <summary>What the atlas holds about one place: adoptions, agreements, statements, disputes and what was looked for.</summary>
public sealed record PlaceRecord
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string State { get; init; }

    /// <summary><c>state</c>, <c>federal-district</c>, <c>county</c>, <c>city</c>, <c>town</c>, <c>village</c>, <c>township</c>,
    /// <c>consolidated-city-county</c>, <c>independent-city</c>, <c>school-district</c>, <c>state-agency</c> or <c>county-group</c>.</summary>
    public required string Kind { get; init; }

    public required DivisionId Division { get; init; }

    public string? Geoid { get; init; }

    /// <summary>Counties that the place lies in.</summary>
    public IReadOnlyList<DivisionId> Counties { get; init; } = [];

    public GeoPoint? Point { get; init; }

    public string? PointNote { get; init; }

    public string? CensusName { get; init; }

    public IReadOnlyList<DivisionId> Also { get; init; } = [];

    public required IReadOnlyList<Adoption> Adoptions { get; init; }

    public required IReadOnlyList<Agreement> Agreements { get; init; }

    public required IReadOnlyList<Statement> Statements { get; init; }

    public required IReadOnlyList<Dispute> Disputes { get; init; }

    public IReadOnlyList<string> StateLaws { get; init; } = [];

    public IReadOnlyList<Looked> Coverage { get; init; } = [];

    public IReadOnlyList<string> Seeds { get; init; } = [];

    public LocalizedText? Note { get; init; }
}
