using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Indexing;

/// <summary>
/// Finds the lines that areas share: cuts all rings at every vertex where lines meet, end or change hands, and keeps each piece (chain) once.
/// Lines are shared where they have the same vertices; a line that merely lies on another is kept as its own.
/// </summary>
internal sealed class ChainBuilder
{
    private readonly record struct EdgeUse(ulong A, ulong B, int Part, int Use);

    private readonly List<PointE7[]> _rings = [];
    private readonly List<int> _ringPart = [];
    private readonly IntSets _owners = new();
    private readonly List<int> _vertices = [];
    private readonly List<int> _chainStart = [];
    private readonly List<int> _chainOwners = [];
    private readonly List<int> _ringStart = [0];
    private readonly List<int> _ringChains = [];
    private int[] _edgeOfUse = [];
    private int[] _edgeOwners = [];
    private int[] _chainOfEdge = [];
    private int[] _firstUse = [];

    internal int[] Vertices { get; private set; } = [];

    internal int[] ChainStart { get; private set; } = [];

    internal int[] OwnerStart { get; private set; } = [];

    internal int[] Owners { get; private set; } = [];

    internal int[] RingStart { get; private set; } = [];

    internal int[] RingChains { get; private set; } = [];

    internal void AddRing(Ring ring, int part)
    {
        _rings.Add(ring.Points.ToArray());
        _ringPart.Add(part);
    }

    internal void Build()
    {
        NumberEdges();
        var cuts = FindCuts();
        _chainOfEdge = new int[_edgeOwners.Length];
        _chainOfEdge.AsSpan().Fill(-1);
        for (var r = 0; r < _rings.Count; r++)
        {
            CutRing(r, cuts);
            _ringStart.Add(_ringChains.Count);
        }

        _chainStart.Add(_vertices.Count / 2);
        Vertices = [.. _vertices];
        ChainStart = [.. _chainStart];
        RingStart = [.. _ringStart];
        RingChains = [.. _ringChains];
        OwnerStart = new int[_chainOwners.Count + 1];
        for (var c = 0; c < _chainOwners.Count; c++)
            OwnerStart[c + 1] = OwnerStart[c] + _owners[_chainOwners[c]].Length;
        Owners = new int[OwnerStart[^1]];
        for (var c = 0; c < _chainOwners.Count; c++)
            _owners[_chainOwners[c]].CopyTo(Owners, OwnerStart[c]);
    }

    /// <summary>Gives every undirected edge a number and the list of parts that use it.</summary>
    private void NumberEdges()
    {
        _firstUse = new int[_rings.Count + 1];
        for (var r = 0; r < _rings.Count; r++)
            _firstUse[r + 1] = _firstUse[r] + _rings[r].Length - 1;
        var uses = new EdgeUse[_firstUse[^1]];
        for (var r = 0; r < _rings.Count; r++)
        {
            var ring = _rings[r];
            for (var i = 0; i + 1 < ring.Length; i++)
            {
                var (a, b) = (ring[i].Key, ring[i + 1].Key);
                uses[_firstUse[r] + i] = new EdgeUse(Math.Min(a, b), Math.Max(a, b), _ringPart[r], _firstUse[r] + i);
            }
        }

        Array.Sort(uses, static (x, y) =>
        {
            var byA = x.A.CompareTo(y.A);
            if (byA != 0)
                return byA;
            var byB = x.B.CompareTo(y.B);
            return byB != 0 ? byB : x.Part.CompareTo(y.Part);
        });

        _edgeOfUse = new int[uses.Length];
        var owners = new List<int>();
        var parts = new List<int>();
        for (var i = 0; i < uses.Length;)
        {
            parts.Clear();
            var first = i;
            for (; i < uses.Length && uses[i].A == uses[first].A && uses[i].B == uses[first].B; i++)
            {
                parts.Add(uses[i].Part);
                _edgeOfUse[uses[i].Use] = owners.Count;
            }

            owners.Add(_owners.Intern(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(parts)));
        }

        _edgeOwners = [.. owners];
    }

    /// <summary>The vertices at which chains end: not exactly two edges meet, or the two have different owners, or a ring turns back.</summary>
    private HashSet<ulong> FindCuts()
    {
        var seen = new bool[_edgeOwners.Length];
        var degree = new Dictionary<ulong, int>();
        var cuts = new HashSet<ulong>();
        for (var r = 0; r < _rings.Count; r++)
        {
            var ring = _rings[r];
            var edges = ring.Length - 1;
            for (var i = 0; i < edges; i++)
            {
                var edge = _edgeOfUse[_firstUse[r] + i];
                var next = _edgeOfUse[_firstUse[r] + ((i + 1) % edges)];
                if (edge == next || _edgeOwners[edge] != _edgeOwners[next])
                    cuts.Add(ring[i + 1].Key);
                if (seen[edge])
                    continue;
                seen[edge] = true;
                Count(ring[i].Key);
                Count(ring[i + 1].Key);
            }
        }

        foreach (var (vertex, count) in degree)
        {
            if (count != 2)
                cuts.Add(vertex);
        }

        return cuts;

        void Count(ulong vertex)
        {
            degree.TryGetValue(vertex, out var count);
            degree[vertex] = count + 1;
        }
    }

    private void CutRing(int r, HashSet<ulong> cuts)
    {
        var ring = _rings[r];
        var edges = ring.Length - 1;
        var start = -1;
        for (var i = 0; i < edges && start < 0; i++)
        {
            if (cuts.Contains(ring[i].Key))
                start = i;
        }

        if (start < 0)
        {
            // An uncut loop starts at its smallest vertex, so that all rings that share it agree.
            start = 0;
            for (var i = 1; i < edges; i++)
            {
                if (ring[i].Key < ring[start].Key)
                    start = i;
            }

            AddRun(r, start, edges);
            return;
        }

        for (var done = 0; done < edges;)
        {
            var length = 1;
            while (!cuts.Contains(ring[(start + done + length) % edges].Key))
                length++;
            AddRun(r, start + done, length);
            done += length;
        }
    }

    private void AddRun(int r, int from, int length)
    {
        var ring = _rings[r];
        var edges = ring.Length - 1;
        var firstEdge = _edgeOfUse[_firstUse[r] + (from % edges)];
        var chain = _chainOfEdge[firstEdge];
        if (chain < 0)
        {
            chain = _chainOwners.Count;
            _chainOwners.Add(_edgeOwners[firstEdge]);
            _chainStart.Add(_vertices.Count / 2);
            for (var i = 0; i <= length; i++)
            {
                var point = ring[(from + i) % edges];
                _vertices.Add(point.Lng);
                _vertices.Add(point.Lat);
                if (i < length)
                    _chainOfEdge[_edgeOfUse[_firstUse[r] + ((from + i) % edges)]] = chain;
            }

            _ringChains.Add(chain);
            return;
        }

        var at = 2 * _chainStart[chain];
        var (first, second) = (ring[from % edges], ring[(from + 1) % edges]);
        var forward = _vertices[at] == first.Lng && _vertices[at + 1] == first.Lat && _vertices[at + 2] == second.Lng && _vertices[at + 3] == second.Lat;
        _ringChains.Add(forward ? chain : ~chain);
    }
}
