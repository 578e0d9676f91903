namespace HomeRule.Civics;

/// <summary>Body, seats, terms and keepers of one of the largest counties and cities, each with its own source.</summary>
public sealed record LargeGovernment
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string State { get; init; }

    public required DivisionId Division { get; init; }

    public required string Kind { get; init; }

    /// <summary>Counties that a city lies in, where no place record says so.</summary>
    public IReadOnlyList<DivisionId> Counties { get; init; } = [];

    public required IReadOnlyDictionary<string, GovernmentField> Fields { get; init; }

    public LocalizedText? Note { get; init; }
}
