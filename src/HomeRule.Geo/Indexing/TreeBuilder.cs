using System.Runtime.InteropServices;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Indexing;

/// <summary>
/// Lays chains onto the tree of cells. A scan along the south side of each row of top cells says which parts contain each cell's reference point R′
/// (see <see cref="CellKernel"/>); each top cell that lines touch is then divided on its own, on all cores, and the pieces are put together in order,
/// so that the result does not depend on the number of cores.
/// </summary>
internal sealed class TreeBuilder(ChainTable chains, BlockTable blocks, int[] partOrdinal, TreeOptions options)
{
    private readonly record struct Crossing(int Row, int Column, int Chain) : IComparable<Crossing>
    {
        public int CompareTo(Crossing other)
        {
            var byRow = Row.CompareTo(other.Row);
            return byRow != 0 ? byRow : Column.CompareTo(other.Column);
        }
    }

    private readonly PointE7[] _vertices = [.. chains.Vertices];
    private readonly List<Crossing> _crossings = [];
    private readonly uint[] _top = new uint[CellCode.Rows * CellCode.Columns];
    private readonly IntSets _sets = new();
    private readonly List<uint> _nodes = [];
    private readonly List<uint> _records = [];
    private int[] _cellStart = [];
    private int[] _cellEdges = [];

    internal ReadOnlySpan<uint> Top => _top;

    internal ReadOnlySpan<uint> Nodes => CollectionsMarshal.AsSpan(_nodes);

    internal ReadOnlySpan<uint> Records => CollectionsMarshal.AsSpan(_records);

    internal IntSets Sets => _sets;

    /// <summary>An upper bound of the length of any answer.</summary>
    internal int MaxHits { get; private set; }

    internal void Build(IProgress<double>? progress, CancellationToken stop)
    {
        _sets.Intern([]);
        Spread();
        _crossings.Sort();
        progress?.Report(0.2);
        var cells = Scan();
        var trees = new CellTree[cells.Count];
        var done = 0;

        // Large cells first: the last one to finish is then a small one.
        var order = Enumerable.Range(0, cells.Count).OrderByDescending(i => _cellStart[cells[i].Cell + 1] - _cellStart[cells[i].Cell]).ToArray();
        Parallel.ForEach(order, new ParallelOptions { CancellationToken = stop }, i =>
        {
            var (cell, inside) = cells[i];
            trees[i] = new CellTree(_vertices, chains, blocks, partOrdinal, options);
            trees[i].Build(cell % CellCode.Columns, cell / CellCode.Columns, _cellEdges.AsSpan(_cellStart[cell], _cellStart[cell + 1] - _cellStart[cell]), inside);
            var now = Interlocked.Increment(ref done);
            if (now % 64 == 0)
                progress?.Report(0.2 + (0.75 * now / cells.Count));
        });

        for (var i = 0; i < cells.Count; i++)
            _top[cells[i].Cell] = Join(trees[i]);
        foreach (var set in Enumerable.Range(0, _sets.Count))
            MaxHits = Math.Max(MaxHits, _sets[set].Length);
        progress?.Report(1);
    }

    /// <summary>Lists the edges of each top cell, in order, and where edges pass the south side of a row.</summary>
    private void Spread()
    {
        var counts = new int[_top.Length + 1];
        ForEachCell((cell, _) => counts[cell + 1]++);
        for (var c = 0; c < _top.Length; c++)
            counts[c + 1] = checked(counts[c + 1] + counts[c]);
        _cellStart = counts;
        _cellEdges = new int[counts[^1]];
        var at = counts.AsSpan(0, _top.Length).ToArray();
        ForEachCell((cell, edge) => _cellEdges[at[cell]++] = edge);
        for (var c = 0; c < chains.Count; c++)
        {
            for (var e = chains.FirstVertex[c]; e < chains.FirstVertex[c + 1] - 1; e++)
                Cross(e, c);
        }
    }

    private void ForEachCell(Action<int, int> visit)
    {
        for (var c = 0; c < chains.Count; c++)
        {
            for (var e = chains.FirstVertex[c]; e < chains.FirstVertex[c + 1] - 1; e++)
            {
                var (a, b) = (_vertices[e], _vertices[e + 1]);
                int firstRow = Row(Math.Min(a.Lat, b.Lat)), lastRow = Row(Math.Max(a.Lat, b.Lat)), firstColumn = Column(Math.Min(a.Lng, b.Lng)), lastColumn = Column(Math.Max(a.Lng, b.Lng));
                for (var row = firstRow; row <= lastRow; row++)
                {
                    for (var column = firstColumn; column <= lastColumn; column++)
                    {
                        if ((firstRow == lastRow && firstColumn == lastColumn) || CellBox.At(column, row).Touches(a, b))
                            visit((row * CellCode.Columns) + column, e);
                    }
                }
            }
        }
    }

    /// <summary>For each row of cells that an edge passes: the first column whose R′ lies east of the edge.</summary>
    private void Cross(int edge, int chain)
    {
        var (a, b) = _vertices[edge].Lat <= _vertices[edge + 1].Lat ? (_vertices[edge], _vertices[edge + 1]) : (_vertices[edge + 1], _vertices[edge]);
        int first = Row(a.Lat), last = Row(b.Lat);
        for (var row = first; row <= last; row++)
        {
            // R′ is just above the row's south side: the edge passes it when one end is above and the other not.
            var south = ((long)row << CellCode.TopShift) - CellCode.LatOffset;
            if (a.Lat > south || b.Lat <= south)
                continue;
            var across = ((long)b.Lng - a.Lng) * (south - a.Lat);
            var height = (long)b.Lat - a.Lat;
            var floor = across / height;
            if (across % height < 0)
                floor--;
            _crossings.Add(new Crossing(row, (int)((a.Lng + floor + CellCode.LngOffset) >> CellCode.TopShift) + 1, chain));
        }
    }

    /// <summary>Fills the cells that no line touches; returns the others with the parts that contain their R′.</summary>
    private List<(int Cell, int[] Inside)> Scan()
    {
        var touched = new List<(int, int[])>();
        var inside = new SortedSet<int>();
        var at = 0;
        for (var row = 0; row < CellCode.Rows; row++)
        {
            inside.Clear();
            var set = 0;
            var parts = Array.Empty<int>();
            for (var column = 0; column < CellCode.Columns; column++)
            {
                var changed = false;
                for (; at < _crossings.Count && _crossings[at].Row == row && _crossings[at].Column <= column; at++)
                {
                    changed = true;
                    Toggle(inside, chains.Owner[_crossings[at].Chain]);
                }

                if (changed)
                {
                    parts = [.. inside];
                    set = _sets.Intern([.. parts.Select(part => partOrdinal[part]).Distinct().Order()]);
                }

                var cell = (row * CellCode.Columns) + column;
                if (_cellStart[cell] == _cellStart[cell + 1])
                    _top[cell] = CellCode.Of(CellCode.Set, set);
                else
                    touched.Add((cell, parts));
            }

            // Crossings beyond the last column belong to no cell.
            while (at < _crossings.Count && _crossings[at].Row == row)
                at++;
        }

        return touched;
    }

    private void Toggle(SortedSet<int> inside, int owner)
    {
        foreach (var part in owner >= 0 ? [owner] : chains.Shared[~owner])
        {
            if (!inside.Remove(part))
                inside.Add(part);
        }
    }

    /// <summary>Appends the tree of one top cell; its numbers become those of the whole.</summary>
    private uint Join(CellTree tree)
    {
        var sets = new int[tree.Sets.Count];
        for (var i = 0; i < sets.Length; i++)
            sets[i] = _sets.Intern(tree.Sets[i]);
        if (_sets.Count > CellRecord.MaxSets)
            throw new InvalidOperationException("The index has too many different sets of divisions.");
        var (nodes, records) = (_nodes.Count / CellCode.Children, _records.Count);
        foreach (var code in tree.Nodes)
            _nodes.Add(Moved(code));
        var words = CollectionsMarshal.AsSpan(tree.Records);
        var hits = 0;
        for (var i = 0; i < words.Length;)
        {
            var head = words[i];
            var (set, candidates) = (sets[CellRecord.SetOf(head)], CellRecord.Candidates(head));
            words[i] = CellRecord.Head(set, candidates, CellRecord.More(head));
            hits += _sets[set].Length + candidates;
            if (!CellRecord.More(head))
            {
                MaxHits = Math.Max(MaxHits, hits);
                hits = 0;
            }

            i += 2 + candidates + (2 * (int)(words[i + 1] & 0xFFFF));
        }

        _records.AddRange(words);
        return Moved(tree.Root);

        uint Moved(uint code) => CellCode.Kind(code) switch
        {
            CellCode.Set => CellCode.Of(CellCode.Set, sets[CellCode.Value(code)]),
            CellCode.Node => CellCode.Of(CellCode.Node, CellCode.Value(code) + nodes),
            _ => CellCode.Of(CellCode.Record, CellCode.Value(code) + records),
        };
    }

    private static int Column(int lng) => (int)(unchecked((uint)lng + CellCode.LngOffset) >> CellCode.TopShift);

    private static int Row(int lat) => (int)(unchecked((uint)lat + CellCode.LatOffset) >> CellCode.TopShift);
}
