using HomeRule.Civics;

namespace HomeRule.Geo.Boundaries;

/// <summary>The area of one division: the union of its polygons, lines included. Immutable.</summary>
public sealed record Boundary
{
    public required DivisionId Division { get; init; }

    /// <summary>Other ids under which exactly this area is known, such as the place of a county that is one with its city.</summary>
    public IReadOnlyList<DivisionId> SameAs { get; init; } = [];

    /// <summary>At least one.</summary>
    public required IReadOnlyList<BoundaryPolygon> Polygons { get; init; }
}
