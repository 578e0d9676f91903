namespace HomeRule.Geo.Maps;

/// <summary>Douglas–Peucker without recursion: keeps both ends and every point that lies farther than the tolerance from the line kept so far.</summary>
internal static class LineSimplifier
{
    internal static List<(double X, double Y)> Simplify(IReadOnlyList<(double X, double Y)> line, double tolerance)
    {
        var keep = new bool[line.Count];
        keep[0] = keep[^1] = true;
        var open = new Stack<(int First, int Last)>();
        open.Push((0, line.Count - 1));
        while (open.TryPop(out var span))
        {
            var (farthest, distance) = Farthest(line, span.First, span.Last);
            if (farthest < 0 || distance <= tolerance * tolerance)
                continue;
            keep[farthest] = true;
            open.Push((span.First, farthest));
            open.Push((farthest, span.Last));
        }

        return [.. line.Where((_, i) => keep[i])];
    }

    private static (int Index, double SquaredDistance) Farthest(IReadOnlyList<(double X, double Y)> line, int first, int last)
    {
        var (ax, ay) = line[first];
        var (dx, dy) = (line[last].X - ax, line[last].Y - ay);
        var length = (dx * dx) + (dy * dy);
        var (best, bestDistance) = (-1, -1.0);
        for (var i = first + 1; i < last; i++)
        {
            var (px, py) = (line[i].X - ax, line[i].Y - ay);

            // A closed line has no length: then the distance is that from its end.
            var t = length == 0 ? 0 : Math.Clamp(((px * dx) + (py * dy)) / length, 0, 1);
            var (ox, oy) = (px - (t * dx), py - (t * dy));
            var distance = (ox * ox) + (oy * oy);
            if (distance > bestDistance)
                (best, bestDistance) = (i, distance);
        }

        return (best, bestDistance);
    }
}
