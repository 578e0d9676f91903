namespace HomeRule.Geo.Indexing;

/// <summary>
/// Lays chains onto the grid. A scan line through the lowest points of each row of cells says which parts contain each cell's lower left point;
/// cells that an edge touches get a record of their own edges.
/// </summary>
internal sealed class GridBuilder(ChainBuilder chains, int[] partDivision, int cellShift)
{
    private readonly record struct CellEdge(int Row, int Column, int Edge, int Chain) : IComparable<CellEdge>
    {
        public int CompareTo(CellEdge other)
        {
            var byRow = Row.CompareTo(other.Row);
            if (byRow != 0)
                return byRow;
            var byColumn = Column.CompareTo(other.Column);
            return byColumn != 0 ? byColumn : Edge.CompareTo(other.Edge);
        }
    }

    private readonly record struct Crossing(int Row, int Column, int Chain) : IComparable<Crossing>
    {
        public int CompareTo(Crossing other)
        {
            var byRow = Row.CompareTo(other.Row);
            return byRow != 0 ? byRow : Column.CompareTo(other.Column);
        }
    }

    private readonly int[] _vertices = chains.Vertices;
    private readonly IntSets _sets = new();
    private readonly List<int> _cells = [];
    private readonly List<int> _records = [];
    private readonly List<CellEdge> _edges = [];
    private readonly List<Crossing> _crossings = [];
    private readonly SortedSet<int> _inside = [];
    private readonly List<int> _scratch = [];

    internal int[] Tiles { get; private set; } = [];

    internal int[] Cells => [.. _cells];

    internal int[] Records => [.. _records];

    internal (int[] Start, int[] Items) Sets => _sets.Flatten();

    internal void Build()
    {
        _sets.Intern([]);
        for (var c = 0; c + 1 < chains.ChainStart.Length; c++)
        {
            for (var e = chains.ChainStart[c]; e < chains.ChainStart[c + 1] - 1; e++)
                Place(e, c);
        }

        _edges.Sort();
        _crossings.Sort();
        var columns = IndexData.TileColumns(cellShift);
        var rows = IndexData.TileRows(cellShift);
        Tiles = new int[columns * rows];
        const int side = 1 << IndexData.TileBits;
        var width = columns * side;
        var band = new int[side * width];
        int edge = 0, crossing = 0;
        for (var tileRow = 0; tileRow < rows; tileRow++)
        {
            var lastRow = (tileRow * side) + side - 1;
            if ((edge >= _edges.Count || _edges[edge].Row > lastRow) && (crossing >= _crossings.Count || _crossings[crossing].Row > lastRow))
                continue;
            for (var r = 0; r < side; r++)
                FillRow((tileRow * side) + r, band.AsSpan(r * width, width), ref edge, ref crossing);
            for (var tile = 0; tile < columns; tile++)
                Tiles[(tileRow * columns) + tile] = PackTile(band, tile * side, width);
        }
    }

    private int PackTile(int[] band, int left, int width)
    {
        const int side = 1 << IndexData.TileBits;
        var first = band[left];
        var uniform = first >= 0;
        for (var r = 0; r < side && uniform; r++)
            uniform = !band.AsSpan((r * width) + left, side).ContainsAnyExcept(first);
        if (uniform)
            return first;
        var block = _cells.Count / IndexData.CellsPerTile;
        for (var r = 0; r < side; r++)
            _cells.AddRange(band.AsSpan((r * width) + left, side));
        return ~block;
    }

    /// <summary>Lists the cells that an edge touches and where it crosses the scan lines.</summary>
    private void Place(int edge, int chain)
    {
        long ax = _vertices[2 * edge], ay = _vertices[(2 * edge) + 1], bx = _vertices[(2 * edge) + 2], by = _vertices[(2 * edge) + 3];
        if (ay > by)
            (ax, ay, bx, by) = (bx, by, ax, ay);
        int firstRow = Row(ay), lastRow = Row(by), firstColumn = Column(Math.Min(ax, bx)), lastColumn = Column(Math.Max(ax, bx));
        for (var row = firstRow; row <= lastRow; row++)
        {
            var (from, to) = (firstColumn, lastColumn);
            var bottom = ((long)row << cellShift) - IndexData.LatOffset;
            if (firstRow != lastRow && from != to)
            {
                // A band half a unit higher and lower than the row's points; one unit of slack on both sides covers the rounding.
                var top = bottom + (1L << cellShift);
                var atBottom = LngAt(ax, ay, bx, by, Math.Max(bottom - 1, ay));
                var atTop = LngAt(ax, ay, bx, by, Math.Min(top, by));
                from = Math.Max(from, Column(Math.Min(atBottom, atTop) - 1));
                to = Math.Min(to, Column(Math.Max(atBottom, atTop) + 2));
            }

            for (var column = from; column <= to; column++)
                _edges.Add(new CellEdge(row, column, edge, chain));

            if (ay <= bottom && bottom < by)
            {
                // The first whole longitude that is right of the crossing; the first column whose lower left point is at or right of that.
                var right = LngAt(ax, ay, bx, by, bottom) + 1 + IndexData.LngOffset;
                _crossings.Add(new Crossing(row, (int)((right + (1L << cellShift) - 1) >> cellShift), chain));
            }
        }
    }

    /// <summary>Longitude of the edge at a latitude, rounded down.</summary>
    private static long LngAt(long ax, long ay, long bx, long by, long lat)
    {
        var product = (Int128)(bx - ax) * (lat - ay);
        var (quotient, remainder) = Int128.DivRem(product, by - ay);
        return ax + (long)quotient - (remainder < 0 ? 1 : 0);
    }

    private int Row(long lat) => (int)((lat + IndexData.LatOffset) >> cellShift);

    private int Column(long lng) => (int)(Math.Clamp(lng + IndexData.LngOffset, 0, 3_600_000_000L) >> cellShift);

    private void FillRow(int row, Span<int> cells, ref int edge, ref int crossing)
    {
        _inside.Clear();
        var column = 0;
        var set = 0;
        while (column < cells.Length)
        {
            var changed = false;
            while (crossing < _crossings.Count && _crossings[crossing].Row == row && _crossings[crossing].Column <= column)
            {
                foreach (var part in Owners(_crossings[crossing].Chain))
                {
                    if (!_inside.Remove(part))
                        _inside.Add(part);
                }

                crossing++;
                changed = true;
            }

            if (changed)
                set = InternDivisions(_inside);
            if (edge < _edges.Count && _edges[edge].Row == row && _edges[edge].Column == column)
            {
                var first = edge;
                while (edge < _edges.Count && _edges[edge].Row == row && _edges[edge].Column == column)
                    edge++;
                cells[column] = ~AddRecord(row, column, first, edge);
                column++;
                continue;
            }

            var end = cells.Length;
            if (edge < _edges.Count && _edges[edge].Row == row)
                end = Math.Min(end, _edges[edge].Column);
            if (crossing < _crossings.Count && _crossings[crossing].Row == row)
                end = Math.Min(end, _crossings[crossing].Column);
            cells[column..end].Fill(set);
            column = end;
        }

        while (crossing < _crossings.Count && _crossings[crossing].Row == row)
            crossing++;
    }

    private int AddRecord(int row, int column, int first, int end)
    {
        var candidates = new SortedSet<int>();
        for (var i = first; i < end; i++)
            candidates.UnionWith(Owners(_edges[i].Chain));
        var whole = InternDivisions(_inside.Except(candidates));
        var left = (int)(((long)column << cellShift) - IndexData.LngOffset);
        var bottom = (int)(((long)row << cellShift) - IndexData.LatOffset);
        var start = -1;
        var previous = -1;
        foreach (var group in candidates.Chunk(IndexData.MaxCandidates))
        {
            var at = _records.Count;
            var runs = Runs(group, first, end);
            var inside = 0u;
            for (var slot = 0; slot < group.Length; slot++)
            {
                if (_inside.Contains(group[slot]))
                    inside |= 1u << slot;
            }

            // The scan line says what holds at the lower left point; taking back the flips up to there leaves the parity at the corner.
            var corner = inside ^ CellKernel.Flips(_vertices, runs, left, bottom, left, out _);
            _records.Add(previous < 0 ? whole : 0);
            _records.Add(group.Length);
            _records.Add(runs.Length / 3);
            _records.Add(-1);
            _records.Add(unchecked((int)corner));
            foreach (var part in group)
                _records.Add(partDivision[part]);
            _records.AddRange(runs);
            if (previous < 0)
                start = at;
            else
                _records[previous + 3] = at;
            previous = at;
        }

        return start;
    }

    /// <summary>start, edges, mask of slots; a part that runs over a chain twice gets the chain twice.</summary>
    private int[] Runs(int[] group, int first, int end)
    {
        var runs = new List<int>();
        for (var i = first; i < end;)
        {
            var chain = _edges[i].Chain;
            var start = _edges[i].Edge;
            var length = 0;
            while (i < end && _edges[i].Chain == chain && _edges[i].Edge == start + length)
            {
                length++;
                i++;
            }

            var owners = Owners(chain);
            for (var times = 1; ; times++)
            {
                var mask = 0u;
                for (var slot = 0; slot < group.Length; slot++)
                {
                    if (owners.AsSpan().Count(group[slot]) >= times)
                        mask |= 1u << slot;
                }

                if (mask == 0)
                    break;
                runs.AddRange([start, length, unchecked((int)mask)]);
            }
        }

        return [.. runs];
    }

    private ArraySegment<int> Owners(int chain) => new(chains.Owners, chains.OwnerStart[chain], chains.OwnerStart[chain + 1] - chains.OwnerStart[chain]);

    private int InternDivisions(IEnumerable<int> parts)
    {
        _scratch.Clear();
        foreach (var part in parts)
        {
            // Parts of a division follow one another, so equal ordinals do too.
            if (_scratch.Count == 0 || _scratch[^1] != partDivision[part])
                _scratch.Add(partDivision[part]);
        }

        return _sets.Intern(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_scratch));
    }
}
