using System.Globalization;
using System.Text;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Indexing;

namespace HomeRule.Geo.Maps;

/// <summary>Writes rings as relative SVG paths of whole numbers. Each chain is projected, simplified and rounded once per map. Not safe for threads.</summary>
internal sealed class ChainPen(IndexData data, MapProjection projection, double tolerance, double outOfSightTolerance)
{
    /// <summary>In tolerances.</summary>
    private const double Unseen = .25;

    private readonly Dictionary<int, List<(int X, int Y)>> _chains = [];
    private readonly List<PointE7> _points = [];

    /// <summary>Empty where nothing of the division is in sight; a dot where it is too small to see.</summary>
    internal string PathOf(int ordinal)
    {
        var path = new StringBuilder();
        (int X, int Y)? dot = null;
        for (var part = data.OrdinalStart.Ints[ordinal]; part < data.OrdinalStart.Ints[ordinal + 1]; part++)
        {
            for (var ring = data.PartStart.Ints[part]; ring < data.PartStart.Ints[part + 1]; ring++)
            {
                var points = RingPoints(ring);
                if (!InSight(points))
                    continue;
                if (points.Count > 3)
                    Append(path, points);
                else
                    dot ??= points[0];
            }
        }

        // A line of no length with round ends is drawn as a dot.
        GC.KeepAlive(data.Image);
        if (path.Length == 0 && dot is var (x, y))
            path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h0");
        return path.ToString();
    }

    private static void Append(StringBuilder path, List<(int X, int Y)> points)
    {
        path.Append(CultureInfo.InvariantCulture, $"M{points[0].X} {points[0].Y}l");
        for (var i = 1; i < points.Count - 1; i++)
        {
            var (dx, dy) = (points[i].X - points[i - 1].X, points[i].Y - points[i - 1].Y);
            if (i > 1 && dx >= 0)
                path.Append(' ');
            path.Append(CultureInfo.InvariantCulture, $"{dx}");
            if (dy >= 0)
                path.Append(' ');
            path.Append(CultureInfo.InvariantCulture, $"{dy}");
        }

        path.Append('z');
    }

    private bool InSight(List<(int X, int Y)> points) =>
        points.Min(static p => p.X) <= projection.Width && points.Max(static p => p.X) >= 0
        && points.Min(static p => p.Y) <= projection.Height && points.Max(static p => p.Y) >= 0;

    /// <summary>Closed, without repeated points; fewer than four where the ring has shrunk to a line or a point.</summary>
    private List<(int X, int Y)> RingPoints(int ring)
    {
        var points = new List<(int X, int Y)>();
        for (var at = data.RingStart.Ints[ring]; at < data.RingStart.Ints[ring + 1]; at++)
        {
            var reference = data.RingChains.Ints[at];
            var chain = Chain(reference < 0 ? ~reference : reference);
            for (var i = 0; i < chain.Count; i++)
            {
                var point = chain[reference < 0 ? chain.Count - 1 - i : i];
                if (points.Count == 0 || points[^1] != point)
                    points.Add(point);
            }
        }

        return points;
    }

    private List<(int X, int Y)> Chain(int chain)
    {
        if (_chains.TryGetValue(chain, out var known))
            return known;
        var line = new List<(double X, double Y)>();
        IndexOutlines.ReadChain(data, chain, _points);
        for (var i = 0; i < _points.Count; i++)
        {
            // What lies closer together than can be seen is not measured; both ends stay, so that chains still meet.
            var point = projection.Project(_points[i].Lng, _points[i].Lat);
            if (i == 0 || i == _points.Count - 1 || Math.Abs(point.X - line[^1].X) + Math.Abs(point.Y - line[^1].Y) >= tolerance * Unseen)
                line.Add(point);
        }

        var inSight = line.Max(static p => p.X) >= 0 && line.Min(static p => p.X) <= projection.Width
            && line.Max(static p => p.Y) >= 0 && line.Min(static p => p.Y) <= projection.Height;
        var simple = LineSimplifier.Simplify(line, inSight ? tolerance : Math.Max(tolerance, outOfSightTolerance));
        return _chains[chain] = [.. simple.Select(static p => ((int)Math.Round(p.X), (int)Math.Round(p.Y)))];
    }
}
