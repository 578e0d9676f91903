namespace HomeRule.Documents.Images;

/// <summary>Turns paths into straight edges: those of their area, or those of a line drawn along them.</summary>
internal static class PathEdges
{
    /// <summary>How far a chord may lie from its curve, in pixels.</summary>
    private const double Flatness = .08;

    private static readonly (double X, double Y)[] Octagon = Corners(8);
    private static readonly (double X, double Y)[] Circle = Corners(24);

    public static void Fill(VectorPath path, CoverageGrid into)
    {
        foreach (var (ring, _) in Rings(path))
        {
            for (var i = 0; i < ring.Count; i++)
            {
                var (from, to) = (ring[i], ring[(i + 1) % ring.Count]);
                into.Edge(from.X, from.Y, to.X, to.Y);
            }
        }
    }

    /// <summary>A box along every edge and a small polygon at every corner, all wound the same way, so that they add up to one line.</summary>
    public static void Stroke(VectorPath path, double half, PictureFrame frame, CoverageGrid into)
    {
        var circle = half < 2 ? Octagon : Circle;
        foreach (var (ring, closed) in Rings(path))
        {
            for (var i = 0; i < ring.Count; i++)
            {
                var (from, to) = (ring[i], ring[(i + 1) % ring.Count]);
                if (IsOutside(from, from, half, frame) && IsOutside(from, to, half, frame))
                    continue;
                Joint(from, half, circle, into);
                if (i + 1 < ring.Count || closed)
                    Box(from, to, half, into);
            }
        }
    }

    /// <summary>Whether both points lie beyond the same side.</summary>
    private static bool IsOutside((double X, double Y) a, (double X, double Y) b, double half, PictureFrame frame) =>
        Math.Max(a.X, b.X) < frame.X - half || Math.Min(a.X, b.X) > frame.Right + half || Math.Max(a.Y, b.Y) < frame.Y - half || Math.Min(a.Y, b.Y) > frame.Bottom + half;

    public static List<(List<(double X, double Y)> Ring, bool Closed)> Rings(VectorPath path)
    {
        var rings = new List<(List<(double X, double Y)>, bool)>();
        var ring = new List<(double X, double Y)>();
        var numbers = path.Numbers;
        var at = 0;
        foreach (var verb in path.Verbs)
        {
            switch (verb)
            {
                case PathVerb.Move:
                    if (ring.Count > 0)
                        rings.Add((ring, false));
                    ring = [(numbers[at], numbers[at + 1])];
                    at += 2;
                    break;
                case PathVerb.Line:
                    ring.Add((numbers[at], numbers[at + 1]));
                    at += 2;
                    break;
                case PathVerb.Quadratic:
                    Curve(ring, (numbers[at], numbers[at + 1]), (numbers[at], numbers[at + 1]), (numbers[at + 2], numbers[at + 3]), quadratic: true);
                    at += 4;
                    break;
                case PathVerb.Cubic:
                    Curve(ring, (numbers[at], numbers[at + 1]), (numbers[at + 2], numbers[at + 3]), (numbers[at + 4], numbers[at + 5]), quadratic: false);
                    at += 6;
                    break;
                default:
                    if (ring.Count > 0)
                        rings.Add((ring, true));
                    ring = [];
                    break;
            }
        }

        if (ring.Count > 0)
            rings.Add((ring, false));
        return rings;
    }

    private static void Curve(List<(double X, double Y)> ring, (double X, double Y) first, (double X, double Y) second, (double X, double Y) end, bool quadratic)
    {
        if (ring.Count == 0)
            ring.Add(first);
        var start = ring[^1];
        var bend = Math.Max(Math.Abs(start.X - (2 * first.X) + second.X) + Math.Abs(start.Y - (2 * first.Y) + second.Y), Math.Abs(first.X - (2 * second.X) + end.X) + Math.Abs(first.Y - (2 * second.Y) + end.Y));
        var pieces = (int)Math.Clamp(Math.Ceiling(Math.Sqrt(bend * (quadratic ? 1 : 3) / (Flatness * 4))), 2, 64);
        for (var i = 1; i <= pieces; i++)
        {
            var t = (double)i / pieces;
            var s = 1 - t;
            ring.Add(quadratic
                ? ((s * s * start.X) + (2 * s * t * first.X) + (t * t * end.X), (s * s * start.Y) + (2 * s * t * first.Y) + (t * t * end.Y))
                : ((s * s * s * start.X) + (3 * s * s * t * first.X) + (3 * s * t * t * second.X) + (t * t * t * end.X), (s * s * s * start.Y) + (3 * s * s * t * first.Y) + (3 * s * t * t * second.Y) + (t * t * t * end.Y)));
        }
    }

    private static void Box((double X, double Y) from, (double X, double Y) to, double half, CoverageGrid into)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        if (length < 1e-6)
            return;
        var (nx, ny) = (-dy / length * half, dx / length * half);
        into.Edge(from.X - nx, from.Y - ny, to.X - nx, to.Y - ny);
        into.Edge(to.X - nx, to.Y - ny, to.X + nx, to.Y + ny);
        into.Edge(to.X + nx, to.Y + ny, from.X + nx, from.Y + ny);
        into.Edge(from.X + nx, from.Y + ny, from.X - nx, from.Y - ny);
    }

    private static void Joint((double X, double Y) at, double half, (double X, double Y)[] circle, CoverageGrid into)
    {
        for (var i = 0; i < circle.Length; i++)
        {
            var (from, to) = (circle[i], circle[(i + 1) % circle.Length]);
            into.Edge(at.X + (from.X * half), at.Y + (from.Y * half), at.X + (to.X * half), at.Y + (to.Y * half));
        }
    }

    private static (double X, double Y)[] Corners(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Math.SinCos(i * Math.Tau / count)).Select(static t => (t.Cos, t.Sin))];
}
