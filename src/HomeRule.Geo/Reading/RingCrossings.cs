using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Reading;

/// <summary>
/// Finds where rings of one polygon cross or touch themselves or one another, exactly. Edges stand in the order of the rings, in leaves of
/// <see cref="LeafEdges"/>, under a binary tree of boxes; the tree is joined with itself. Lines drawn by people and surveyors cost a few tests an edge;
/// what costs more than <see cref="TestsPerEdge"/> is given up as tangled, so that no file can take more than linear time. One thread at a time.
/// </summary>
internal sealed class RingCrossings
{
    private const int LeafEdges = 4;
    private const long TestsPerEdge = 1_000;
    private const long FreeTests = 10_000_000;

    private readonly List<int> _ringStarts = [];
    private readonly List<int> _levelStarts = [];
    private PointE7[] _points = new PointE7[1024];
    private EdgeBox[] _boxes = new EdgeBox[256];
    private int _count;
    private bool _isWide;
    private long _testsLeft;

    /// <summary>Rings that meet themselves, one flag a ring.</summary>
    internal List<bool> Touching { get; } = [];

    /// <summary>How many pairs of edges cross where neither has a corner.</summary>
    internal long Crossings { get; private set; }

    /// <summary>Whether the first crossing is of two rings.</summary>
    internal bool IsBetweenRings { get; private set; }

    /// <summary>About where the first crossing is.</summary>
    internal PointE7 FirstCrossing { get; private set; }

    internal long Tests { get; private set; }

    /// <summary>False when it was given up.</summary>
    internal bool TryCheck(BoundaryPolygon polygon)
    {
        Load(polygon);
        var edges = _count - 1;
        BuildBoxes(edges);
        _testsLeft = FreeTests + (TestsPerEdge * edges);
        var budget = _testsLeft;
        var done = Join(_levelStarts.Count - 1, 0);
        Tests = budget - _testsLeft;
        return done;
    }

    private void Load(BoundaryPolygon polygon)
    {
        _ringStarts.Clear();
        Touching.Clear();
        Crossings = 0;
        _count = 0;
        foreach (var ring in polygon.Rings)
        {
            var points = ring.Points;
            if (_count + points.Length > _points.Length)
                Array.Resize(ref _points, Math.Max(_count + points.Length, _points.Length * 2));
            points.CopyTo(_points.AsSpan(_count));
            _ringStarts.Add(_count);
            Touching.Add(false);
            _count += points.Length;
        }
    }

    /// <summary>Boxes of leaves, then of pairs of them, up to one; the step from one ring to the next is an edge that no test counts.</summary>
    private void BuildBoxes(int edges)
    {
        unchecked
        {
            var leaves = (edges + LeafEdges - 1) / LeafEdges;
            if (_boxes.Length < (2 * leaves) + 32)
                _boxes = new EdgeBox[(2 * leaves) + 32];
            _levelStarts.Clear();
            _levelStarts.Add(0);
            for (var leaf = 0; leaf < leaves; leaf++)
            {
                var box = EdgeBox.Of(_points[leaf * LeafEdges]);
                for (var i = (leaf * LeafEdges) + 1; i <= Math.Min(edges, (leaf + 1) * LeafEdges); i++)
                    box.Add(_points[i]);
                _boxes[leaf] = box;
            }

            var (start, size) = (0, leaves);
            while (size > 1)
            {
                var next = start + size;
                _levelStarts.Add(next);
                for (var i = 0; i < size; i += 2)
                    _boxes[next + (i / 2)] = i + 1 < size ? EdgeBox.Union(_boxes[start + i], _boxes[start + i + 1]) : _boxes[start + i];
                (start, size) = (next, (size + 1) / 2);
            }

            var all = _boxes[start];
            _isWide = (long)all.East - all.West > int.MaxValue;
        }
    }

    private int SizeOf(int level) =>
        level == 0 ? (_count - 2 + LeafEdges) / LeafEdges : (level + 1 < _levelStarts.Count ? _levelStarts[level + 1] : _levelStarts[level] + 1) - _levelStarts[level];

    private bool Join(int level, int node)
    {
        if (level == 0)
            return TestLeaf(node);
        var (left, right) = (2 * node, (2 * node) + 1);
        return Join(level - 1, left) && (right >= SizeOf(level - 1) || (Join(level - 1, right) && Join(level - 1, left, right)));
    }

    private bool Join(int level, int one, int other)
    {
        if (--_testsLeft < 0)
            return false;
        var start = _levelStarts[level];
        if (!_boxes[start + one].Meets(_boxes[start + other]))
            return true;
        if (level == 0)
            return TestLeaves(one, other);
        var size = SizeOf(level - 1);
        for (var a = 2 * one; a < Math.Min(size, (2 * one) + 2); a++)
        {
            for (var b = 2 * other; b < Math.Min(size, (2 * other) + 2); b++)
            {
                if (!Join(level - 1, a, b))
                    return false;
            }
        }

        return true;
    }

    private bool TestLeaf(int leaf)
    {
        var end = Math.Min(_count - 1, (leaf + 1) * LeafEdges);
        for (var i = leaf * LeafEdges; i < end; i++)
        {
            for (var j = i + 1; j < end; j++)
                Test(i, j);
        }

        return _testsLeft >= 0;
    }

    private bool TestLeaves(int one, int other)
    {
        var box = _boxes[other];
        var (oneEnd, otherEnd) = (Math.Min(_count - 1, (one + 1) * LeafEdges), Math.Min(_count - 1, (other + 1) * LeafEdges));
        for (var i = one * LeafEdges; i < oneEnd; i++)
        {
            if (!box.Meets(_points[i], _points[i + 1]))
                continue;
            for (var j = other * LeafEdges; j < otherEnd; j++)
                Test(i, j);
        }

        return _testsLeft >= 0;
    }

    /// <summary>Edges i &lt; j.</summary>
    private void Test(int i, int j)
    {
        unchecked
        {
            _testsLeft--;
            var (a, b, c, d) = (_points[i], _points[i + 1], _points[j], _points[j + 1]);
            if (j == i + 1)
            {
                // Nearly all of these only turn; both checks fail for them.
                if (Side(a, b, d) == 0 && IsTurnBack(a, b, d) && RingOf(i) is >= 0 and var ring && ring == RingOf(j))
                    Touching[ring] = true;
                return;
            }

            if (Math.Max(a.Lng, b.Lng) < Math.Min(c.Lng, d.Lng) || Math.Max(c.Lng, d.Lng) < Math.Min(a.Lng, b.Lng)
                || Math.Max(a.Lat, b.Lat) < Math.Min(c.Lat, d.Lat) || Math.Max(c.Lat, d.Lat) < Math.Min(a.Lat, b.Lat))
                return;
            if (b == c || a == d || a == c || b == d)
                TestSharing(i, j);
            else
                TestApart(i, j);
        }
    }

    /// <summary>Edges that share a corner but do not follow one another: the ring comes back to it, unless they are its last and first.</summary>
    private void TestSharing(int i, int j)
    {
        var ring = RingOf(i);
        if (ring < 0 || ring != RingOf(j))
            return;
        var isAround = i == _ringStarts[ring] && j + 2 == RingEnd(ring);
        if (!isAround || (Side(_points[j], _points[i], _points[i + 1]) == 0 && IsTurnBack(_points[j], _points[i], _points[i + 1])))
            Touching[ring] = true;
    }

    private void TestApart(int i, int j)
    {
        var (a, b, c, d) = (_points[i], _points[i + 1], _points[j], _points[j + 1]);
        var (sc, sd) = (Side(a, b, c), Side(a, b, d));
        if (sc * sd > 0)
            return;
        var (sa, sb) = (Side(c, d, a), Side(c, d, b));
        if (sa * sb > 0)
            return;
        var (ringI, ringJ) = (RingOf(i), RingOf(j));
        if (ringI < 0 || ringJ < 0)
            return;
        if (sc * sd < 0 && sa * sb < 0)
        {
            if (Crossings++ == 0)
            {
                FirstCrossing = Meeting(a, b, c, d);
                IsBetweenRings = ringI != ringJ;
            }

            if (ringI == ringJ)
                Touching[ringI] = true;
        }
        else if (ringI == ringJ)
        {
            // The boxes meet and no end lies apart: a corner on the other edge, or two edges on one line that overlap.
            Touching[ringI] = true;
        }
    }

    /// <summary>Number of the ring; −1 for the step from one ring to the next.</summary>
    private int RingOf(int edge)
    {
        var at = _ringStarts.BinarySearch(edge);
        var ring = at >= 0 ? at : ~at - 1;
        return edge + 1 < RingEnd(ring) ? ring : -1;
    }

    /// <summary>Number of the point behind the last of a ring.</summary>
    private int RingEnd(int ring) => ring + 1 < _ringStarts.Count ? _ringStarts[ring + 1] : _count;

    private int Side(PointE7 a, PointE7 b, PointE7 c)
    {
        unchecked
        {
            if (_isWide)
                return Int128.Sign(((Int128)((long)b.Lng - a.Lng) * ((long)c.Lat - a.Lat)) - ((Int128)((long)b.Lat - a.Lat) * ((long)c.Lng - a.Lng)));

            // No difference is above 2^31: the products and their difference fit.
            return Math.Sign((((long)b.Lng - a.Lng) * ((long)c.Lat - a.Lat)) - (((long)b.Lat - a.Lat) * ((long)c.Lng - a.Lng)));
        }
    }

    private static bool IsTurnBack(PointE7 before, PointE7 at, PointE7 after) =>
        (((Int128)at.Lng - before.Lng) * ((Int128)after.Lng - at.Lng)) + (((Int128)at.Lat - before.Lat) * ((Int128)after.Lat - at.Lat)) < 0;

    private static PointE7 Meeting(PointE7 a, PointE7 b, PointE7 c, PointE7 d)
    {
        double dx = (double)b.Lng - a.Lng, dy = (double)b.Lat - a.Lat, ex = (double)d.Lng - c.Lng, ey = (double)d.Lat - c.Lat;
        var t = (((c.Lng - (double)a.Lng) * ey) - ((c.Lat - (double)a.Lat) * ex)) / ((dx * ey) - (dy * ex));
        return new PointE7((int)Math.Round(a.Lng + (t * dx)), (int)Math.Round(a.Lat + (t * dy)));
    }
}
