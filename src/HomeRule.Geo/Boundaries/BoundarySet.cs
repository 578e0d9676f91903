namespace HomeRule.Geo.Boundaries;

/// <summary>Boundaries of one origin with their card. Immutable.</summary>
public sealed record BoundarySet
{
    public required BoundaryProvenance Provenance { get; init; }

    public required IReadOnlyList<Boundary> Boundaries { get; init; }
}
