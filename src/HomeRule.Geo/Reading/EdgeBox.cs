using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Reading;

/// <summary>A box around points; its sides belong to it.</summary>
internal struct EdgeBox
{
    internal int West;
    internal int East;
    private int _south;
    private int _north;

    internal static EdgeBox Of(PointE7 point) => new() { West = point.Lng, East = point.Lng, _south = point.Lat, _north = point.Lat };

    internal static EdgeBox Union(in EdgeBox a, in EdgeBox b) => new()
    {
        West = Math.Min(a.West, b.West),
        East = Math.Max(a.East, b.East),
        _south = Math.Min(a._south, b._south),
        _north = Math.Max(a._north, b._north),
    };

    internal void Add(PointE7 point)
    {
        West = Math.Min(West, point.Lng);
        East = Math.Max(East, point.Lng);
        _south = Math.Min(_south, point.Lat);
        _north = Math.Max(_north, point.Lat);
    }

    internal readonly bool Meets(in EdgeBox other) => West <= other.East && other.West <= East && _south <= other._north && other._south <= _north;

    internal readonly bool Meets(PointE7 a, PointE7 b) =>
        Math.Min(a.Lng, b.Lng) <= East && West <= Math.Max(a.Lng, b.Lng) && Math.Min(a.Lat, b.Lat) <= _north && _south <= Math.Max(a.Lat, b.Lat);
}
