using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Indexing;

/// <summary>Packs the vertices of chains into blocks; see <see cref="VertexBlock"/>.</summary>
internal sealed class BlockTable
{
    private const int MaxSpacing = (1 << 24) - 1;

    private readonly List<uint> _words;
    private readonly List<int> _chainStart = [];
    private readonly List<int> _firstEdge = [];
    private readonly List<int> _blockWord = [];
    private readonly List<int> _blockChain = [];

    private BlockTable(int vertices) => _words = new List<uint>(vertices + (vertices / 8) + 16);

    internal List<uint> Words => _words;

    /// <summary>First word of each chain, and the end.</summary>
    internal List<int> ChainStart => _chainStart;

    /// <summary>First edge (vertex number) of each block, ascending, and the end.</summary>
    internal List<int> FirstEdge => _firstEdge;

    internal List<int> BlockWord => _blockWord;

    internal List<int> BlockChain => _blockChain;

    internal static BlockTable Pack(ChainTable chains)
    {
        var vertices = System.Runtime.InteropServices.CollectionsMarshal.AsSpan((List<PointE7>)chains.Vertices);
        var table = new BlockTable(vertices.Length);
        for (var c = 0; c < chains.Count; c++)
        {
            table._chainStart.Add(table._words.Count);
            table.Pack(vertices, c, chains.FirstVertex[c], chains.FirstVertex[c + 1] - 1);
        }

        table._chainStart.Add(table._words.Count);
        table._firstEdge.Add(vertices.Length);
        return table;
    }

    private void Pack(ReadOnlySpan<PointE7> vertices, int chain, int from, int last)
    {
        var spacing = CommonSpacing(vertices[from..(last + 1)]);
        while (from < last)
        {
            _firstEdge.Add(from);
            _blockWord.Add(_words.Count);
            _blockChain.Add(chain);
            var reach = Narrow(vertices, from, last, spacing, out var west, out var south);
            if (reach > from)
            {
                Head(west, south, spacing, reach - from + 1);
                for (var v = from; v <= reach; v++)
                    _words.Add((uint)(((long)vertices[v].Lng - west) / spacing) | ((uint)(((long)vertices[v].Lat - south) / spacing) << 16));
                from = reach;
                continue;
            }

            // Edges too long for a grid of 65,536 lines: as many as follow one another.
            reach = from + 1;
            while (reach < last && reach - from + 1 < VertexBlock.MaxVertices && Narrow(vertices, reach, last, spacing, out _, out _) == reach)
                reach++;
            Head(0, 0, 0, reach - from + 1);
            for (var v = from; v <= reach; v++)
            {
                _words.Add(unchecked((uint)vertices[v].Lng));
                _words.Add(unchecked((uint)vertices[v].Lat));
            }

            from = reach;
        }
    }

    private void Head(int west, int south, int spacing, int vertices)
    {
        _words.Add(unchecked((uint)west));
        _words.Add(unchecked((uint)south));
        _words.Add((uint)spacing | ((uint)(vertices - 1) << 24));
    }

    /// <summary>The last vertex up to which a block from <paramref name="from"/> stays on its grid; <paramref name="from"/> itself when not even one edge does.</summary>
    private static int Narrow(ReadOnlySpan<PointE7> vertices, int from, int last, int spacing, out int west, out int south)
    {
        var widest = (long)ushort.MaxValue * spacing;
        (west, south) = (vertices[from].Lng, vertices[from].Lat);
        var (east, north) = (west, south);
        var reach = from;
        while (reach < last && reach - from + 1 < VertexBlock.MaxVertices)
        {
            var next = vertices[reach + 1];
            var (w, e, s, n) = (Math.Min(west, next.Lng), Math.Max(east, next.Lng), Math.Min(south, next.Lat), Math.Max(north, next.Lat));
            if ((long)e - w > widest || (long)n - s > widest)
                break;
            (west, east, south, north) = (w, e, s, n);
            reach++;
        }

        return reach;
    }

    private static int CommonSpacing(ReadOnlySpan<PointE7> vertices)
    {
        var origin = vertices[0];
        var common = 0L;
        foreach (var vertex in vertices[1..])
        {
            common = Common(common, Math.Abs((long)vertex.Lng - origin.Lng));
            common = Common(common, Math.Abs((long)vertex.Lat - origin.Lat));
            if (common == 1)
                return 1;
        }

        while (common > MaxSpacing)
            common /= SmallestFactor(common);
        return (int)Math.Max(common, 1);
    }

    private static long Common(long a, long b)
    {
        while (a != 0)
            (a, b) = (b % a, a);
        return b;
    }

    private static long SmallestFactor(long value)
    {
        for (var factor = 2L; factor * factor <= value; factor++)
        {
            if (value % factor == 0)
                return factor;
        }

        return value;
    }
}
