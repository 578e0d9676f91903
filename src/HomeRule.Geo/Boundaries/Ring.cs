using HomeRule.Civics;

namespace HomeRule.Geo.Boundaries;

/// <summary>
/// A closed line of at least three corners; the first point is repeated as the last. Points without change follow one another at most once.
/// Immutable; safe to share between threads.
/// </summary>
public sealed class Ring
{
    private readonly PointE7[] _points;

    private Ring(PointE7[] points) => _points = points;

    /// <summary>The points in order, longitude first, units of 1e-7 degree; first and last are equal.</summary>
    public ReadOnlySpan<PointE7> Points => _points;

    /// <summary>Twice the enclosed area in square units, positive where the ring runs counter-clockwise (longitude to the right, latitude up).</summary>
    public Int128 SignedDoubleArea
    {
        get
        {
            Int128 sum = 0;
            for (var i = 1; i < _points.Length; i++)
                sum += ((Int128)_points[i - 1].Lng * _points[i].Lat) - ((Int128)_points[i].Lng * _points[i - 1].Lat);
            return sum;
        }
    }

    /// <summary>
    /// Checks and keeps a ring. Repeated points are dropped. Problems: <c>ring.unclosed</c>, <c>ring.short</c> (fewer than three corners),
    /// <c>ring.range</c> (a coordinate outside of the plane), <c>ring.empty</c> (no area at all by the even-odd rule).
    /// </summary>
    /// <param name="points">Closed: the last equals the first.</param>
    /// <param name="name">What the ring belongs to, for the sentence of a problem.</param>
    public static Result<Ring> Create(ReadOnlySpan<PointE7> points, string name)
    {
        var kept = new List<PointE7>(points.Length);
        foreach (var point in points)
        {
            if (!point.IsInRange)
                return new Problem("ring.range", $"A ring of {name} leaves the range of longitude and latitude; check the order (longitude first) and the units.");
            if (kept.Count == 0 || kept[^1] != point)
                kept.Add(point);
        }

        if (points.Length > 0 && points[0] != points[^1])
            return new Problem("ring.unclosed", $"A ring of {name} does not end where it starts; repeat its first point as the last.");
        if (kept.Count < 4)
            return new Problem("ring.short", $"A ring of {name} has fewer than three corners; remove it or give all its points.");
        var ring = new Ring([.. kept]);
        return ring.SignedDoubleArea == 0 && EvenOdd.IsEmpty(ring._points)
            ? new Problem("ring.empty", $"A ring of {name} encloses nothing; it runs back over itself. Remove it.")
            : ring;
    }

    /// <summary>For points that an index already holds checked.</summary>
    internal static Ring Trusted(PointE7[] points) => new(points);
}
