namespace HomeRule.Civics;

/// <summary>An area with an Open Civic Data id. Other identifiers (GEOID) are attributes of it. Immutable.</summary>
public sealed record Division
{
    public required DivisionId Id { get; init; }

    public required DivisionKind Kind { get; init; }

    /// <summary>Name as people write it with its kind: <c>Harris County</c>, <c>Orleans Parish</c>, <c>Denver</c>, <c>Texas</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Two lower-case letters; empty for the country.</summary>
    public required string State { get; init; }

    /// <summary>Census GEOID: 2 digits for a state, 5 for a county, 7 for a place; null when none is known.</summary>
    public string? Geoid { get; init; }

    /// <summary>First day on which the division exists as drawn, inclusive; null when not known.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day, inclusive; null while it stands.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Other OCD ids of the same area, such as the county of a consolidated city-county.</summary>
    public IReadOnlyList<DivisionId> SameAs { get; init; } = [];

    /// <summary>Whether a government functions here, as the Census Bureau says; null where its files were not read.</summary>
    public FunctionalStatus? Functioning { get; init; }

    /// <summary>A point inside the area, as the Census Bureau publishes it; null where not known.</summary>
    public GeoPoint? InternalPoint { get; init; }

    /// <summary>The county that holds <see cref="InternalPoint"/>, by the lines of the same edition; null where none does or it was not looked up.</summary>
    public DivisionId? County { get; init; }

    /// <summary>What a reader must know about this division, in both languages; null for most.</summary>
    public LocalizedText? Note { get; init; }
}
