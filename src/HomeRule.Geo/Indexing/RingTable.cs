using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Indexing;

/// <summary>All rings of all parts, in order. A use is one edge of one ring, numbered through all rings: use <c>FirstUse[r] + i</c> joins points i and i + 1.</summary>
internal sealed class RingTable
{
    private readonly List<Ring> _rings = [];
    private readonly List<int> _parts = [];
    private int[] _firstUse = [];
    private int[] _ringOf = [];

    internal int Count => _rings.Count;

    internal int Uses => FirstUse[^1];

    internal ReadOnlySpan<int> FirstUse => _firstUse;

    internal void Add(Ring ring, int part)
    {
        _rings.Add(ring);
        _parts.Add(part);
    }

    internal void Number()
    {
        _firstUse = new int[_rings.Count + 1];
        for (var r = 0; r < _rings.Count; r++)
            _firstUse[r + 1] = checked(_firstUse[r] + _rings[r].Points.Length - 1);
        _ringOf = new int[Uses];
        for (var r = 0; r < _rings.Count; r++)
            _ringOf.AsSpan(_firstUse[r], _firstUse[r + 1] - _firstUse[r]).Fill(r);
    }

    /// <summary>Closed: the last point equals the first.</summary>
    internal ReadOnlySpan<PointE7> Points(int ring) => _rings[ring].Points;

    internal int PartOf(int ring) => _parts[ring];

    internal int RingOf(int use) => _ringOf[use];

    internal (PointE7 A, PointE7 B) Edge(int use)
    {
        var ring = _ringOf[use];
        var points = _rings[ring].Points;
        return (points[use - _firstUse[ring]], points[use - _firstUse[ring] + 1]);
    }
}
