using HomeRule.Civics;

namespace HomeRule.Geo.Boundaries;

/// <summary>
/// The area of one division on one map: the union of its polygons, lines included. A division that was redrawn has one boundary for each map, with
/// different <see cref="Set"/>s. Immutable.
/// </summary>
public sealed record Boundary
{
    public required DivisionId Division { get; init; }

    /// <summary>Other ids under which exactly this area is known, such as the place of a county that is one with its city.</summary>
    public IReadOnlyList<DivisionId> SameAs { get; init; } = [];

    /// <summary>Slug of the set that the lines come from; see <see cref="BoundarySetCard"/>. Empty when no set was named.</summary>
    public string Set { get; init; } = "";

    /// <summary>First day for which the lines hold, inclusive; null when there is no known first day.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day for which the lines hold, inclusive; null while nothing is known to have replaced them.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<BoundaryPolygon> Polygons { get; init; }
}
