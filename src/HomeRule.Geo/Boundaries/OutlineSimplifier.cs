using HomeRule.Geo.Maps;

namespace HomeRule.Geo.Boundaries;

/// <summary>Fewer points for drawing: Douglas–Peucker on every ring by itself. Pure; thread-safe.</summary>
public static class OutlineSimplifier
{
    /// <summary>
    /// Leaves out points that lie no farther than the tolerance from the line that is kept. No ring vanishes: at least three corners of each stay, so small
    /// islands and holes remain, as triangles. Neighbours that were drawn with one line can come apart by up to the tolerance.
    /// </summary>
    /// <param name="outline">The lines.</param>
    /// <param name="toleranceDegrees">Above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is not above 0.</exception>
    public static Outline Simplify(Outline outline, double toleranceDegrees)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(toleranceDegrees);
        var units = toleranceDegrees * PointE7.UnitsPerDegree;
        return outline with
        {
            Polygons = [.. outline.Polygons.Select(polygon => new BoundaryPolygon { Outer = Simplify(polygon.Outer, units), Holes = [.. polygon.Holes.Select(hole => Simplify(hole, units))] })],
        };
    }

    private static Ring Simplify(Ring ring, double units)
    {
        var points = ring.Points;
        var line = new (double X, double Y)[points.Length];
        for (var i = 0; i < line.Length; i++)
            line[i] = (points[i].Lng, points[i].Lat);
        var kept = LineSimplifier.Simplify(line, units);
        var simple = new PointE7[kept.Count];
        for (var i = 0; i < simple.Length; i++)
            simple[i] = new PointE7((int)kept[i].X, (int)kept[i].Y);
        return simple.Length >= 4 && Ring.Trusted(simple) is var shorter && shorter.SignedDoubleArea != 0 ? shorter : Triangle(points);
    }

    /// <summary>The first corner, the one farthest from it, and the one farthest from the line between them, in the ring's own order.</summary>
    private static Ring Triangle(ReadOnlySpan<PointE7> points)
    {
        var (second, third) = (0, 0);
        var (far, wide) = (-1.0, -1.0);
        for (var i = 1; i < points.Length - 1; i++)
        {
            var (dx, dy) = ((double)points[i].Lng - points[0].Lng, (double)points[i].Lat - points[0].Lat);
            if ((dx * dx) + (dy * dy) > far)
                (second, far) = (i, (dx * dx) + (dy * dy));
        }

        var (ax, ay) = ((double)points[second].Lng - points[0].Lng, (double)points[second].Lat - points[0].Lat);
        for (var i = 1; i < points.Length - 1; i++)
        {
            var across = Math.Abs((ax * ((double)points[i].Lat - points[0].Lat)) - (ay * ((double)points[i].Lng - points[0].Lng)));
            if (across > wide)
                (third, wide) = (i, across);
        }

        return Ring.Trusted(second < third ? [points[0], points[second], points[third], points[0]] : [points[0], points[third], points[second], points[0]]);
    }
}
