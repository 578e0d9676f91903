using System.Diagnostics.CodeAnalysis;

namespace HomeRule.Geo.TopoJson;

/// <summary>A TopoJSON file whose arcs are already stitched into rings on the integer plane. Immutable; safe to share between threads.</summary>
public sealed class Topology
{
    private readonly Dictionary<string, IReadOnlyList<TopologyGeometry>> _objects;

    internal Topology(Dictionary<string, IReadOnlyList<TopologyGeometry>> objects, IReadOnlyList<RingRepair> repairs, double gridLng, double gridLat)
    {
        _objects = objects;
        Repairs = repairs;
        GridLngDegrees = gridLng;
        GridLatDegrees = gridLat;
    }

    /// <summary>Names of the objects, as in the file.</summary>
    public IEnumerable<string> ObjectNames => _objects.Keys;

    /// <summary>Spacing of the quantization grid in degrees of longitude; 0 for an unquantized file.</summary>
    public double GridLngDegrees { get; }

    /// <summary>Spacing of the quantization grid in degrees of latitude; 0 for an unquantized file.</summary>
    public double GridLatDegrees { get; }

    /// <summary>
    /// Rings that the file's own grid has collapsed (left out) or opened by one step (closed), in file order. A geometry all of whose rings collapsed
    /// stays, without polygons. Unquantized files have none: there such a ring is a fault.
    /// </summary>
    public IReadOnlyList<RingRepair> Repairs { get; }

    /// <summary>The areal geometries of an object, in file order, collections flattened.</summary>
    public bool TryGetObject(string name, [NotNullWhen(true)] out IReadOnlyList<TopologyGeometry>? geometries) =>
        _objects.TryGetValue(name, out geometries);
}
