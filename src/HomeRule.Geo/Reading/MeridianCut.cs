using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Reading;

/// <summary>
/// Cuts areas on the 180th meridian, so that none is smeared across the world. A step of more than 180 degrees between two points is taken the short way
/// round. Every new corner lies exactly on the meridian; its latitude is rounded to the nearest unit, halves to even, and the roundings are counted.
/// </summary>
internal sealed class MeridianCut
{
    /// <summary>Most rings of one polygon: pieces are compared pair by pair.</summary>
    internal const int MaxRings = 2_000;

    private const long HalfTurn = PointE7.MaxLng;
    private const long Turn = 2L * PointE7.MaxLng;

    /// <summary>New corners whose latitude is not a whole unit.</summary>
    internal int Rounded { get; private set; }

    /// <summary>
    /// Pieces of one polygon, each a set of closed rings with longitudes in range; inside is what an odd number of lines separates from outside, as before.
    /// Null where a ring goes round a pole or further than a turn and a half.
    /// </summary>
    /// <param name="rings">Longitudes as written; first and last point are equal.</param>
    internal List<List<PointE7[]>>? Cut(IReadOnlyList<(long Lng, int Lat)[]> rings)
    {
        var open = new List<(long Lng, int Lat)[]>();
        foreach (var ring in rings)
        {
            if (Unroll(ring) is not { } unrolled)
                return null;
            open.Add(open.Count == 0 ? unrolled : Align(unrolled, open[0]));
        }

        var (west, rest) = Split(open, -HalfTurn);
        var (middle, east) = Split(rest, HalfTurn);
        return [.. Pieces(west, Turn), .. Pieces(middle, 0), .. Pieces(east, -Turn)];
    }

    /// <summary>Without the repeated last point.</summary>
    private static (long Lng, int Lat)[]? Unroll((long Lng, int Lat)[] ring)
    {
        var points = new List<(long Lng, int Lat)>(ring.Length) { ring[0] };
        for (var i = 1; i < ring.Length; i++)
        {
            var step = ring[i].Lng - ring[i - 1].Lng;
            step -= step > HalfTurn ? Turn : step < -HalfTurn ? -Turn : 0;
            var lng = points[^1].Lng + step;
            if (Math.Abs(lng) > 3 * HalfTurn)
                return null;
            points.Add((lng, ring[i].Lat));
        }

        if (points[^1] != points[0])
            return null;
        points.RemoveAt(points.Count - 1);
        return [.. points];
    }

    /// <summary>A hole may be written a turn away from its outer ring.</summary>
    private static (long Lng, int Lat)[] Align((long Lng, int Lat)[] hole, (long Lng, int Lat)[] outer)
    {
        var (west, east) = (outer.Min(static point => point.Lng), outer.Max(static point => point.Lng));
        foreach (var shift in (long[])[0, Turn, -Turn])
        {
            if (hole.All(point => point.Lng + shift >= west && point.Lng + shift <= east))
                return shift == 0 ? hole : [.. hole.Select(point => (point.Lng + shift, point.Lat))];
        }

        return hole;
    }

    private (List<(long Lng, int Lat)[]> West, List<(long Lng, int Lat)[]> East) Split(List<(long Lng, int Lat)[]> rings, long meridian)
    {
        var (west, east) = (new List<(long, int)[]>(), new List<(long, int)[]>());
        var chains = new List<Chain>();
        var cuts = new List<(long Lng, int Lat)>();
        foreach (var ring in rings)
        {
            var first = Array.FindIndex(ring, point => point.Lng > meridian != ring[0].Lng > meridian);
            if (first < 0)
                (ring[0].Lng > meridian ? east : west).Add(ring);
            else
                AddChains(ring, first, meridian, chains, cuts);
        }

        // Along the meridian the area lies between the first and the second cut, the third and the fourth, and so on.
        var order = Enumerable.Range(0, cuts.Count).OrderBy(i => cuts[i].Lat).ThenBy(static i => i).ToArray();
        var partner = new int[cuts.Count];
        for (var i = 0; i < order.Length; i++)
            partner[order[i]] = order[i ^ 1];
        west.AddRange(Link([.. chains.Where(static chain => !chain.IsEast)], partner));
        east.AddRange(Link([.. chains.Where(static chain => chain.IsEast)], partner));
        return (west, east);
    }

    private void AddChains((long Lng, int Lat)[] ring, int first, long meridian, List<Chain> chains, List<(long Lng, int Lat)> cuts)
    {
        var firstCut = cuts.Count;
        var chain = new Chain(ring[first].Lng > meridian) { StartCut = firstCut };
        cuts.Add(At(ring[(first + ring.Length - 1) % ring.Length], ring[first], meridian));
        chain.Points.Add(cuts[^1]);
        for (var step = 0; step < ring.Length; step++)
        {
            var point = ring[(first + step) % ring.Length];
            var next = ring[(first + step + 1) % ring.Length];
            chain.Points.Add(point);
            if (point.Lng > meridian == next.Lng > meridian)
                continue;
            var isLast = step == ring.Length - 1;
            chain.EndCut = isLast ? firstCut : cuts.Count;
            if (!isLast)
                cuts.Add(At(point, next, meridian));
            chain.Points.Add(cuts[chain.EndCut]);
            chains.Add(chain);
            chain = new Chain(!chain.IsEast) { StartCut = chain.EndCut };
            chain.Points.Add(cuts[chain.StartCut]);
        }
    }

    private (long Lng, int Lat) At((long Lng, int Lat) from, (long Lng, int Lat) to, long meridian)
    {
        var width = (Int128)to.Lng - from.Lng;
        var rise = ((Int128)meridian - from.Lng) * ((Int128)to.Lat - from.Lat);
        if (width < 0)
            (width, rise) = (-width, -rise);
        var whole = rise / width;
        var rest = rise - (whole * width);
        if (rest < 0)
            (whole, rest) = (whole - 1, rest + width);
        if (rest != 0)
            Rounded++;
        var lat = from.Lat + (int)whole;
        var twice = rest * 2;
        return (meridian, twice > width || (twice == width && (lat & 1) != 0) ? lat + 1 : lat);
    }

    private static IEnumerable<(long Lng, int Lat)[]> Link(List<Chain> chains, int[] partner)
    {
        var byCut = new Dictionary<int, Chain>();
        foreach (var chain in chains)
        {
            byCut[chain.StartCut] = chain;
            byCut[chain.EndCut] = chain;
        }

        foreach (var start in chains)
        {
            if (start.IsUsed)
                continue;
            var ring = new List<(long, int)>();
            var chain = start;
            var entry = start.StartCut;
            do
            {
                chain.IsUsed = true;
                var isForward = entry == chain.StartCut;
                ring.AddRange(isForward ? chain.Points : Enumerable.Reverse(chain.Points));
                entry = partner[isForward ? chain.EndCut : chain.StartCut];
                chain = byCut[entry];
            }
            while (!chain.IsUsed);
            yield return [.. ring];
        }
    }

    /// <summary>Rings whose boxes are apart are pieces of their own; those that enclose nothing are marks of the cut and left out.</summary>
    private static IEnumerable<List<PointE7[]>> Pieces(List<(long Lng, int Lat)[]> rings, long shift)
    {
        var pieces = new List<(List<PointE7[]> Rings, PointE7 SouthWest, PointE7 NorthEast)>();
        foreach (var ring in rings.Select(ring => ring.Append(ring[0]).Select(point => new PointE7((int)(point.Lng + shift), point.Lat)).ToArray()))
        {
            if (Ring.Create(ring, "").IsOk is false)
                continue;
            var joined = (Rings: new List<PointE7[]> { ring }, SouthWest: new PointE7(ring.Min(p => p.Lng), ring.Min(p => p.Lat)), NorthEast: new PointE7(ring.Max(p => p.Lng), ring.Max(p => p.Lat)));
            for (var i = pieces.Count - 1; i >= 0; i--)
            {
                var piece = pieces[i];
                if (piece.SouthWest.Lng > joined.NorthEast.Lng || joined.SouthWest.Lng > piece.NorthEast.Lng
                    || piece.SouthWest.Lat > joined.NorthEast.Lat || joined.SouthWest.Lat > piece.NorthEast.Lat)
                    continue;
                joined = (
                    [.. piece.Rings, .. joined.Rings],
                    new PointE7(Math.Min(piece.SouthWest.Lng, joined.SouthWest.Lng), Math.Min(piece.SouthWest.Lat, joined.SouthWest.Lat)),
                    new PointE7(Math.Max(piece.NorthEast.Lng, joined.NorthEast.Lng), Math.Max(piece.NorthEast.Lat, joined.NorthEast.Lat)));
                pieces.RemoveAt(i);
                i = pieces.Count;
            }

            pieces.Add(joined);
        }

        return pieces.Select(static piece => piece.Rings);
    }

    /// <summary>A part of a ring on one side, from cut to cut.</summary>
    private sealed class Chain(bool isEast)
    {
        internal bool IsEast { get; } = isEast;

        internal bool IsUsed { get; set; }

        internal int StartCut { get; init; }

        internal int EndCut { get; set; }

        internal List<(long Lng, int Lat)> Points { get; } = [];
    }
}
