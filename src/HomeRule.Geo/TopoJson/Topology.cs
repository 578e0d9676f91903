using System.Diagnostics.CodeAnalysis;

namespace HomeRule.Geo.TopoJson;

/// <summary>A TopoJSON file whose arcs are already stitched into rings on the integer plane. Immutable; safe to share between threads.</summary>
public sealed class Topology
{
    private readonly Dictionary<string, IReadOnlyList<TopologyGeometry>> _objects;

    internal Topology(Dictionary<string, IReadOnlyList<TopologyGeometry>> objects, double gridLng, double gridLat)
    {
        _objects = objects;
        GridLngDegrees = gridLng;
        GridLatDegrees = gridLat;
    }

    /// <summary>Names of the objects, as in the file.</summary>
    public IEnumerable<string> ObjectNames => _objects.Keys;

    /// <summary>Spacing of the quantization grid in degrees of longitude; 0 for an unquantized file.</summary>
    public double GridLngDegrees { get; }

    /// <summary>Spacing of the quantization grid in degrees of latitude; 0 for an unquantized file.</summary>
    public double GridLatDegrees { get; }

    /// <summary>The areal geometries of an object, in file order, collections flattened.</summary>
    public bool TryGetObject(string name, [NotNullWhen(true)] out IReadOnlyList<TopologyGeometry>? geometries) =>
        _objects.TryGetValue(name, out geometries);
}
