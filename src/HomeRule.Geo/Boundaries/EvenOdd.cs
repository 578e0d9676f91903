namespace HomeRule.Geo.Boundaries;

/// <summary>The even-odd rule over the lines of one ring.</summary>
internal static class EvenOdd
{
    // Beyond this only whole edges are compared; a ring that is kept though it encloses nothing does no harm.
    private const int MaxSplit = 500;

    /// <summary>
    /// Whether every stretch of the ring is walked an even number of times, so that it encloses nothing. Twice the signed area does not tell: it is 0 for a
    /// ring in the shape of an 8, and above 0 for a ring that goes round twice.
    /// </summary>
    /// <param name="points">Closed, without repeated neighbours.</param>
    internal static bool IsEmpty(ReadOnlySpan<PointE7> points)
    {
        var odd = new HashSet<(PointE7, PointE7)>();
        for (var i = 1; i < points.Length; i++)
            Toggle(odd, points[i - 1], points[i]);
        if (odd.Count is 0 or > MaxSplit)
            return odd.Count == 0;
        var corners = odd.SelectMany(static edge => new[] { edge.Item1, edge.Item2 }).Distinct().ToArray();
        var stretches = new HashSet<(PointE7, PointE7)>();
        foreach (var (a, b) in odd)
        {
            // Along one line, order by longitude, then latitude, is order along the edge.
            var from = a;
            foreach (var corner in corners.Where(corner => IsBetween(a, b, corner)).OrderBy(static corner => corner.Lng).ThenBy(corner => b.Lat < a.Lat ? -(long)corner.Lat : corner.Lat))
            {
                Toggle(stretches, from, corner);
                from = corner;
            }

            Toggle(stretches, from, b);
        }

        return stretches.Count == 0;
    }

    private static void Toggle(HashSet<(PointE7, PointE7)> odd, PointE7 a, PointE7 b)
    {
        var edge = a.Key <= b.Key ? (a, b) : (b, a);
        if (!odd.Remove(edge))
            odd.Add(edge);
    }

    /// <summary>On the line from a to b, ends not included; a.Lng ≤ b.Lng.</summary>
    private static bool IsBetween(PointE7 a, PointE7 b, PointE7 corner) =>
        corner != a && corner != b
        && corner.Lng >= a.Lng && corner.Lng <= b.Lng && corner.Lat >= Math.Min(a.Lat, b.Lat) && corner.Lat <= Math.Max(a.Lat, b.Lat)
        && (((Int128)b.Lng - a.Lng) * ((Int128)corner.Lat - a.Lat)) == (((Int128)b.Lat - a.Lat) * ((Int128)corner.Lng - a.Lng));
}
