using System.Globalization;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Reading;

/// <summary>
/// From rings as written to checked polygons. Inside a polygon is what an odd number of its lines separates from outside, whichever way they run and whether a
/// hole lies in its outer ring or not; the area of a feature is the union of its polygons, whether they overlap or not. One thread at a time.
/// </summary>
internal sealed class PolygonMaker(FeatureReadOptions options)
{
    private readonly RingCrossings _crossings = new();
    private PointE7[] _kept = new PointE7[1024];
    private bool _crossesMeridian;

    /// <summary>Null when the draft was refused.</summary>
    internal List<BoundaryPolygon>? Make(FeatureDraft draft, ReadingTally tally, bool countWinding)
    {
        var geometry = draft.Geometry;
        if (geometry.PolygonEnds.Count == 0)
        {
            draft.Refuse("geometry.empty", "has an empty geometry; give its area or leave it out.");
            return null;
        }

        _crossesMeridian = geometry.HasTurns;
        var polygons = new List<BoundaryPolygon>(geometry.PolygonEnds.Count);
        var ring = 0;
        foreach (var end in geometry.PolygonEnds)
        {
            if (MakePolygon(draft, ring, end, tally, countWinding) is { } polygon)
                polygons.Add(polygon);
            if (draft.Fault is not null)
                return null;
            ring = end;
        }

        if (_crossesMeridian)
            polygons = Cut(draft, tally);
        if (draft.Fault is null && polygons.Count == 0)
            draft.Refuse("ring.empty", "encloses nothing: all its rings run back over themselves; give its area in more detail or leave it out.");
        CheckCrossings(polygons, draft, tally);
        return draft.Fault is null ? polygons : null;
    }

    private BoundaryPolygon? MakePolygon(FeatureDraft draft, int first, int end, ReadingTally tally, bool countWinding)
    {
        Ring? outer = null;
        var holes = new List<Ring>();
        for (var ring = first; ring < end; ring++)
        {
            var made = MakeRing(PointsOf(draft.Geometry, ring), ring == first, draft, tally, countWinding);
            if (draft.Fault is not null)
                return null;
            if (ring == first)
                outer = made;
            else if (made is not null && outer is null)
                draft.Refuse("ring.empty", "has a polygon whose outer ring encloses nothing, yet it has a hole; correct the outer ring.");
            else if (made is not null)
                holes.Add(made);
        }

        return outer is null ? null : new BoundaryPolygon { Outer = outer, Holes = holes };
    }

    private static ReadOnlySpan<PointE7> PointsOf(GeometryBuffer geometry, int ring) =>
        geometry.Points[(ring == 0 ? 0 : geometry.RingEnds[ring - 1])..geometry.RingEnds[ring]];

    private Ring? MakeRing(ReadOnlySpan<PointE7> points, bool isOuter, FeatureDraft draft, ReadingTally tally, bool countWinding)
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

        var count = Keep(points);
        if (count < points.Length)
            tally.RepeatedPoints += points.Length - count;
        if (_kept[0] != _kept[count - 1])
        {
            _kept[count++] = points[0];
            tally.Note($"{draft.Name}: a ring that did not end where it starts was closed by a straight line.");
        }

        var kept = _kept.AsSpan(0, count);
        var area = count < 4 ? 0 : SignedDoubleArea(kept);
        if (area == 0 && (count < 4 || EvenOdd.IsEmpty(kept)))
        {
            tally.EmptyRings++;
            tally.Note($"{draft.Name}: a ring of {points.Length} points encloses nothing and was left out.");
            return null;
        }

        if (countWinding && area != 0 && area > 0 != isOuter)
            tally.WrongWinding++;
        return Ring.Trusted(kept.ToArray());
    }

    /// <summary>Drops points that repeat the one before; returns how many are left.</summary>
    private int Keep(ReadOnlySpan<PointE7> points)
    {
        unchecked
        {
            if (_kept.Length <= points.Length)
                _kept = new PointE7[Math.Max(points.Length + 1, _kept.Length * 2)];
            var kept = _kept;
            var last = kept[0] = points[0];
            var count = 1;
            foreach (var point in points[1..])
            {
                if (point == last)
                    continue;
                if (Math.Abs((long)point.Lng - last.Lng) > PointE7.MaxLng)
                    _crossesMeridian = true;
                kept[count++] = last = point;
            }

            return count;
        }
    }

    private static List<BoundaryPolygon> Cut(FeatureDraft draft, ReadingTally tally)
    {
        var geometry = draft.Geometry;
        var cut = new MeridianCut();
        var polygons = new List<BoundaryPolygon>();
        var ring = 0;
        foreach (var end in geometry.PolygonEnds)
        {
            if (end - ring > MeridianCut.MaxRings)
            {
                draft.Refuse("polygon.size", $"reaches beyond the 180th meridian with more than {MeridianCut.MaxRings} rings in one polygon; cut it there.");
                return polygons;
            }

            var rings = new List<(long Lng, int Lat)[]>();
            for (; ring < end; ring++)
                rings.Add(AsWritten(geometry, ring));
            if (cut.Cut(rings) is not { } pieces)
            {
                draft.Refuse("ring.pole", "has a ring that goes around a pole or around the world; cut it at the 180th meridian.");
                return polygons;
            }

            foreach (var piece in pieces)
            {
                var made = piece.Select(points => Ring.Create(points, draft.Name).Value).ToArray();
                polygons.Add(new BoundaryPolygon { Outer = made[0], Holes = made[1..] });
            }
        }

        tally.Note($"{draft.Name}: reaches beyond the 180th meridian and was cut there into {polygons.Count} parts; {cut.Rounded} new corners were rounded to 1e-7 degree.");
        return polygons;
    }

    private static (long Lng, int Lat)[] AsWritten(GeometryBuffer geometry, int ring)
    {
        var from = ring == 0 ? 0 : geometry.RingEnds[ring - 1];
        var points = new List<(long Lng, int Lat)>();
        for (var i = from; i < geometry.RingEnds[ring]; i++)
            points.Add((geometry.LngAt(i), geometry.Points[i].Lat));
        if (points[^1] != points[0])
            points.Add(points[0]);
        return [.. points];
    }

    private void CheckCrossings(List<BoundaryPolygon> polygons, FeatureDraft draft, ReadingTally tally)
    {
        foreach (var polygon in polygons)
        {
            if (draft.Fault is not null)
                return;
            if (!_crossings.TryCheck(polygon))
            {
                draft.Refuse("ring.tangled", "has lines so entangled that their crossings cannot be counted; simplify it.");
                return;
            }

            if (_crossings.Crossings > 0)
            {
                var (lat, lng) = _crossings.FirstCrossing.ToDegrees();
                var near = string.Create(CultureInfo.InvariantCulture, $"near {lng:0.#####}, {lat:0.#####}");
                var what = _crossings.IsBetweenRings ? "two rings of a polygon cross" : "a ring crosses itself";
                if (options.SelfCrossing == SelfCrossing.Refuse)
                    draft.Refuse(_crossings.IsBetweenRings ? "polygon.crossing" : "ring.crossing", $"has lines that cross: {what} {near}; correct it.");
                else
                    tally.Note($"{draft.Name}: {what} {near} ({_crossings.Crossings} crossings); inside is what an odd number of lines separates from outside.");
            }

            CountTouching(polygon, draft, tally);
        }
    }

    private void CountTouching(BoundaryPolygon polygon, FeatureDraft draft, ReadingTally tally)
    {
        var number = 0;
        foreach (var ring in polygon.Rings)
        {
            if (!_crossings.Touching[number++] || draft.Fault is not null)
                continue;
            if (EvenOdd.IsEmpty(ring.Points))
                draft.Refuse("ring.empty", "has a ring that runs twice over the same lines and so encloses nothing; write it once.");
            tally.SelfTouching++;
        }
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
