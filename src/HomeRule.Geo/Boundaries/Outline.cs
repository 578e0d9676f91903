using HomeRule.Civics;

namespace HomeRule.Geo.Boundaries;

/// <summary>The lines of a division as an index holds them, for drawing; longitude first, units of 1e-7 degree. Immutable.</summary>
public sealed record Outline
{
    public required DivisionId Division { get; init; }

    /// <summary>Rings are closed; winding as published.</summary>
    public required IReadOnlyList<BoundaryPolygon> Polygons { get; init; }

    /// <summary>Least longitude and latitude.</summary>
    public required PointE7 SouthWest { get; init; }

    /// <summary>Greatest longitude and latitude. A division on both sides of the 180th meridian spans nearly the whole range.</summary>
    public required PointE7 NorthEast { get; init; }
}
