using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Indexing;

/// <summary>
/// Cuts rings into chains, runs of edges that the same parts share, and keeps each chain once. Two edges that meet belong to one chain when everybody
/// who uses one goes on with the other: a chain then is the same for all its rings. Lines are shared where they have the same vertices; a line that
/// merely lies on another is kept as its own.
/// </summary>
internal sealed class ChainTable
{
    private const int Unset = -1;
    private const int Differs = -2;

    private readonly RingTable _rings;
    private readonly EdgeClasses _classes;
    private readonly int[] _next;
    private readonly int[] _chainOf;
    private readonly List<PointE7> _vertices;
    private readonly List<int> _firstVertex = [];
    private readonly List<int> _owner = [];
    private readonly List<int> _ringStart = [0];
    private readonly List<int> _ringChains = [];

    private ChainTable(RingTable rings, EdgeClasses classes)
    {
        (_rings, _classes) = (rings, classes);
        _next = new int[2 * classes.Count];
        _next.AsSpan().Fill(Unset);
        _chainOf = new int[classes.Count];
        _chainOf.AsSpan().Fill(Unset);
        _vertices = new List<PointE7>(classes.Count + (classes.Count / 16) + 16);
    }

    /// <summary>Points of all chains, one after the other. Edge e joins vertices e and e + 1; a chain's last vertex starts no edge.</summary>
    internal IReadOnlyList<PointE7> Vertices => _vertices;

    /// <summary>First vertex of each chain, and the end.</summary>
    internal IReadOnlyList<int> FirstVertex => _firstVertex;

    /// <summary>As <see cref="EdgeClasses.Owner"/>.</summary>
    internal IReadOnlyList<int> Owner => _owner;

    internal IntSets Shared => _classes.Shared;

    internal IReadOnlyList<int> RingStart => _ringStart;

    /// <summary>~c is chain c backwards.</summary>
    internal IReadOnlyList<int> RingChains => _ringChains;

    internal int Count => _owner.Count;

    internal static ChainTable Cut(RingTable rings, CancellationToken stop)
    {
        var chains = new ChainTable(rings, EdgeClasses.Find(rings, stop));
        for (var r = 0; r < rings.Count; r++)
            chains.Follow(r);
        stop.ThrowIfCancellationRequested();
        for (var r = 0; r < rings.Count; r++)
        {
            chains.CutRing(r);
            chains._ringStart.Add(chains._ringChains.Count);
        }

        chains._firstVertex.Add(chains._vertices.Count);
        return chains;
    }

    /// <summary>Notes for both ends of each edge which edge follows there, for as long as all rings agree.</summary>
    private void Follow(int r)
    {
        var points = _rings.Points(r);
        var use = _classes.OfUse.AsSpan(_rings.FirstUse[r], points.Length - 1);
        for (var i = 0; i < use.Length; i++)
        {
            var j = i + 1 == use.Length ? 0 : i + 1;
            var vertex = points[i + 1].Key;
            Note((2 * use[i]) + (vertex > points[i].Key ? 1 : 0), use[j]);
            Note((2 * use[j]) + (vertex > points[j + 1].Key ? 1 : 0), use[i]);
        }
    }

    private void Note(int end, int other)
    {
        if (_next[end] == Unset)
            _next[end] = other;
        else if (_next[end] != other)
            _next[end] = Differs;
    }

    /// <summary>Whether a chain ends between edge i of a ring and the one after it.</summary>
    private bool IsCut(ReadOnlySpan<PointE7> points, ReadOnlySpan<int> use, int i)
    {
        var j = i + 1 == use.Length ? 0 : i + 1;
        if (use[i] == use[j] || _classes.Owner[use[i]] != _classes.Owner[use[j]])
            return true;
        var vertex = points[i + 1].Key;
        return _next[(2 * use[i]) + (vertex > points[i].Key ? 1 : 0)] != use[j] || _next[(2 * use[j]) + (vertex > points[j + 1].Key ? 1 : 0)] != use[i];
    }

    private void CutRing(int r)
    {
        var points = _rings.Points(r);
        var use = _classes.OfUse.AsSpan(_rings.FirstUse[r], points.Length - 1);
        var start = -1;
        for (var i = 0; i < use.Length && start < 0; i++)
        {
            if (IsCut(points, use, i))
                start = (i + 1) % use.Length;
        }

        if (start < 0)
        {
            // An uncut loop starts at its smallest vertex, so that all rings that share it agree.
            start = 0;
            for (var i = 1; i < use.Length; i++)
            {
                if (points[i].Key < points[start].Key)
                    start = i;
            }

            AddRun(points, use, start, use.Length);
            return;
        }

        for (var done = 0; done < use.Length;)
        {
            var length = 1;
            while (!IsCut(points, use, (start + done + length - 1) % use.Length))
                length++;
            AddRun(points, use, start + done, length);
            done += length;
        }
    }

    private void AddRun(ReadOnlySpan<PointE7> points, ReadOnlySpan<int> use, int from, int length)
    {
        var first = use[from % use.Length];
        var chain = _chainOf[first];
        if (chain == Unset)
        {
            chain = _owner.Count;
            _owner.Add(_classes.Owner[first]);
            _firstVertex.Add(_vertices.Count);
            for (var i = 0; i <= length; i++)
            {
                _vertices.Add(points[(from + i) % use.Length]);
                if (i < length)
                    _chainOf[use[(from + i) % use.Length]] = chain;
            }

            _ringChains.Add(chain);
            return;
        }

        var at = _firstVertex[chain];
        var forward = _vertices[at] == points[from % use.Length] && _vertices[at + 1] == points[(from + 1) % use.Length];
        _ringChains.Add(forward ? chain : ~chain);
    }
}
