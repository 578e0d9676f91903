using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Reading;

/// <summary>From rings as written to checked polygons. One thread at a time.</summary>
internal sealed class PolygonMaker(FeatureReadOptions options)
{
    private PointE7[] _kept = new PointE7[1024];

    /// <summary>Null when the draft was refused.</summary>
    internal List<BoundaryPolygon>? Make(FeatureDraft draft, ReadingTally tally)
    {
        var geometry = draft.Geometry;
        if (geometry.PolygonEnds.Count == 0)
        {
            draft.Refuse("geometry.empty", "has an empty geometry; give its area or leave it out.");
            return null;
        }

        var polygons = new List<BoundaryPolygon>(geometry.PolygonEnds.Count);
        var ring = 0;
        foreach (var end in geometry.PolygonEnds)
        {
            Ring? outer = null;
            var holes = new List<Ring>();
            for (var first = ring; ring < end; ring++)
            {
                var from = ring == 0 ? 0 : geometry.RingEnds[ring - 1];
                var made = MakeRing(geometry.Points[from..geometry.RingEnds[ring]], ring == first, draft, tally);
                if (draft.Fault is not null)
                    return null;
                if (made is null)
                    continue;
                if (ring == first)
                    outer = made;
                else if (outer is null)
                    draft.Refuse("ring.empty", "has a polygon whose outer ring encloses nothing, yet it has a hole; correct the outer ring.");
                else
                    holes.Add(made);
            }

            if (outer is not null)
                polygons.Add(new BoundaryPolygon { Outer = outer, Holes = holes });
        }

        if (polygons.Count == 0)
            draft.Refuse("ring.empty", "encloses nothing: all its rings run back over themselves; give its area in more detail or leave it out.");
        return draft.Fault is null ? polygons : null;
    }

    private Ring? MakeRing(ReadOnlySpan<PointE7> points, bool isOuter, FeatureDraft draft, ReadingTally tally)
    {
        if (points.Length < 4)
        {
            draft.Refuse("ring.short", $"has a ring of {points.Length} points; a ring needs at least three corners and its first point again.");
            return null;
        }

        if (points[0] != points[^1] && !options.CloseRings)
        {
            draft.Refuse("ring.unclosed", "has a ring that does not end where it starts; repeat its first point as the last.");
            return null;
        }

        if (_kept.Length <= points.Length)
            _kept = new PointE7[Math.Max(points.Length + 1, _kept.Length * 2)];
        var count = 0;
        foreach (var point in points)
        {
            if (count == 0 || _kept[count - 1] != point)
                _kept[count++] = point;
        }

        if (count < points.Length)
            tally.RepeatedPoints += points.Length - count;
        if (_kept[0] != _kept[count - 1])
        {
            _kept[count++] = points[0];
            tally.Note($"{draft.Name}: a ring that did not end where it starts was closed by a straight line.");
        }

        var area = count < 4 ? 0 : SignedDoubleArea(_kept.AsSpan(0, count));
        if (area == 0)
        {
            tally.EmptyRings++;
            tally.Note($"{draft.Name}: a ring of {points.Length} points encloses nothing and was left out.");
            return null;
        }

        if (area > 0 != isOuter)
            tally.WrongWinding++;
        return Ring.Trusted(_kept.AsSpan(0, count).ToArray());
    }

    private static Int128 SignedDoubleArea(ReadOnlySpan<PointE7> points)
    {
        unchecked
        {
            var origin = points[0];
            Int128 sum = 0;
            long x = 0, y = 0;
            foreach (var point in points)
            {
                // Differences take 33 bits at most: two products in 128 bits.
                var (nextX, nextY) = ((long)point.Lng - origin.Lng, (long)point.Lat - origin.Lat);
                sum += Math.BigMul(x, nextY) - Math.BigMul(nextX, y);
                (x, y) = (nextX, nextY);
            }

            return sum;
        }
    }
}
