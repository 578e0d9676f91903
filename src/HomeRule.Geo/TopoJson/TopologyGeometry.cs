using System.Collections.ObjectModel;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.TopoJson;

/// <summary>One Polygon, MultiPolygon or null geometry of a TopoJSON object.</summary>
public sealed record TopologyGeometry
{
    /// <summary>The geometry's <c>id</c> as text; null when it has none.</summary>
    public string? Id { get; init; }

    /// <summary>The property <c>name</c>; null when absent or not text.</summary>
    public string? Name { get; init; }

    /// <summary>Attributes by name; numbers and truth values as in the file, nulls and nested values left out.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Empty for a null geometry, and for one that collapsed altogether (see <see cref="Topology.Repairs"/>).</summary>
    public IReadOnlyList<BoundaryPolygon> Polygons { get; init; } = [];
}
