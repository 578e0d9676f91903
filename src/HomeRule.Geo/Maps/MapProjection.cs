using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Maps;

/// <summary>
/// Equirectangular: longitude shrunk by the cosine of the middle latitude, so that shapes look right in the middle of the map.
/// Where a subject lies on both sides of the 180th meridian (Alaska), eastern longitudes are moved west by 360 degrees.
/// </summary>
internal sealed class MapProjection
{
    private const long FullTurn = 360L * PointE7.UnitsPerDegree;
    private readonly bool _wraps;
    private readonly double _west;
    private readonly double _north;
    private readonly double _scaleX;
    private readonly double _scaleY;

    internal MapProjection(IEnumerable<Outline> subject, double margin, int longSide, double? aspect = null)
    {
        var points = subject.SelectMany(static outline => outline.Polygons).SelectMany(static polygon => polygon.Outer.Points.ToArray()).ToArray();
        _wraps = points.Min(static p => p.Lng) < -90 * PointE7.UnitsPerDegree && points.Max(static p => p.Lng) > 90 * PointE7.UnitsPerDegree;
        double west = points.Min(Lng), east = points.Max(Lng), south = points.Min(static p => p.Lat), north = points.Max(static p => p.Lat);
        var shrink = Math.Max(0.05, Math.Cos((south + north) / 2 / PointE7.UnitsPerDegree * Math.PI / 180));
        var side = Math.Max((east - west) * shrink, north - south);
        var pad = side * margin;
        var (width, height) = (((east - west) * shrink) + (2 * pad), north - south + (2 * pad));
        if (aspect is { } wanted)
            (width, height) = (Math.Max(width, height * wanted), Math.Max(height, width / wanted));
        _scaleY = longSide / Math.Max(width, height);
        _scaleX = _scaleY * shrink;
        _west = ((west + east) / 2) - (width / 2 / shrink);
        _north = ((south + north) / 2) + (height / 2);
        Width = Math.Max(1, (int)Math.Ceiling(Math.Round(width * _scaleY, 6)));
        Height = Math.Max(1, (int)Math.Ceiling(Math.Round(height * _scaleY, 6)));
    }

    internal int Width { get; }

    internal int Height { get; }

    internal (double X, double Y) Project(int lng, int lat) => ((Lng(new PointE7(lng, lat)) - _west) * _scaleX, (_north - lat) * _scaleY);

    internal (int X, int Y) Rounded(PointE7 point)
    {
        var (x, y) = Project(point.Lng, point.Lat);
        return ((int)Math.Round(x), (int)Math.Round(y));
    }

    private double Lng(PointE7 point) => _wraps && point.Lng > 0 ? point.Lng - FullTurn : point.Lng;
}
