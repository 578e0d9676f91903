using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Reading;

/// <summary>
/// The rings of one feature as the file gives them, before any check; used again for the next feature. A longitude beyond ±180 is kept with the turns
/// that were taken off it.
/// </summary>
internal sealed class GeometryBuffer
{
    private PointE7[] _points = new PointE7[1024];
    private sbyte[]? _turns;

    internal int Count { get; private set; }

    /// <summary>Number of points at the end of each ring.</summary>
    internal List<int> RingEnds { get; } = [];

    /// <summary>Number of rings at the end of each polygon.</summary>
    internal List<int> PolygonEnds { get; } = [];

    internal bool HasTurns { get; private set; }

    internal ReadOnlySpan<PointE7> Points => _points.AsSpan(0, Count);

    internal void Clear()
    {
        Count = 0;
        RingEnds.Clear();
        PolygonEnds.Clear();
        HasTurns = false;
    }

    /// <param name="lng">Units, up to a turn and a half.</param>
    /// <param name="lat">Units, in range.</param>
    internal void Add(long lng, int lat)
    {
        unchecked
        {
            if (Count == _points.Length)
                Grow();
            if ((ulong)(lng + PointE7.MaxLng) > 2UL * PointE7.MaxLng)
                lng = AddTurn(lng);
            else if (HasTurns)
                _turns![Count] = 0;
            _points[Count++] = new PointE7((int)lng, lat);
        }
    }

    internal void EndRing() => RingEnds.Add(Count);

    internal void EndPolygon() => PolygonEnds.Add(RingEnds.Count);

    /// <summary>Longitude as written, in units.</summary>
    internal long LngAt(int index) => HasTurns ? _points[index].Lng + (_turns![index] * 2L * PointE7.MaxLng) : _points[index].Lng;

    private long AddTurn(long lng)
    {
        _turns ??= new sbyte[_points.Length];
        if (!HasTurns)
        {
            HasTurns = true;
            _turns.AsSpan(0, Count).Clear();
        }

        var turn = lng > 0 ? 1 : -1;
        _turns[Count] = (sbyte)turn;
        return lng - (turn * 2L * PointE7.MaxLng);
    }

    private void Grow()
    {
        Array.Resize(ref _points, _points.Length * 2);
        if (_turns is not null)
            Array.Resize(ref _turns, _points.Length);
    }
}
