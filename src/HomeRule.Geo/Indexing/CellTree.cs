using System.Runtime.InteropServices;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Indexing;

/// <summary>The cells below one top cell, with numbers of its own for nodes, records and sets. Not thread-safe.</summary>
internal sealed class CellTree(PointE7[] vertices, ChainTable chains, BlockTable blocks, int[] partOrdinal, TreeOptions options)
{
    private readonly Dictionary<int, int> _slotOfPart = [];
    private readonly List<int> _partOfSlot = [];
    private readonly Dictionary<int, int[]> _slotsOfOwner = [];
    private byte[] _state = [];
    private int[] _seen = [];
    private int _round;

    internal uint Root { get; private set; }

    internal List<uint> Nodes { get; } = [];

    internal List<uint> Records { get; } = [];

    internal IntSets Sets { get; } = new();

    internal void Build(int column, int row, ReadOnlySpan<int> edgeNumbers, int[] inside)
    {
        Sets.Intern([]);
        var edges = new CellEdge[edgeNumbers.Length];
        var block = 0;
        for (var i = 0; i < edges.Length; i++)
        {
            var edge = edgeNumbers[i];
            if (i == 0 || edge >= blocks.FirstEdge[block + 1])
                block = BlockOf(edge);
            edges[i] = new CellEdge(vertices[edge], vertices[edge + 1], edge, block, SlotsOf(chains.Owner[blocks.BlockChain[block]]));
        }

        // Slots in the order of parts, so that candidates ascend.
        _partOfSlot.Sort();
        for (var slot = 0; slot < _partOfSlot.Count; slot++)
            _slotOfPart[_partOfSlot[slot]] = slot;
        _slotsOfOwner.Clear();
        for (var i = 0; i < edges.Length; i++)
            edges[i] = edges[i] with { Slots = SlotsOf(chains.Owner[blocks.BlockChain[edges[i].Block]]) };
        _state = new byte[_partOfSlot.Count];
        _seen = new int[_partOfSlot.Count];

        var box = CellBox.At(column, row);
        var whole = new List<int>();
        var stored = new byte[_partOfSlot.Count];
        foreach (var part in inside)
        {
            if (_slotOfPart.TryGetValue(part, out var slot))
                stored[slot] = 1;
            else
                whole.Add(partOrdinal[part]);
        }

        foreach (ref readonly var edge in edges.AsSpan())
            Turn(stored, edge, box.West, box.South, box.West);
        var slots = Enumerable.Range(0, stored.Length).ToArray();
        Root = Cell(box, edges, slots, stored, Set(whole));
    }

    /// <param name="edges">Edges that touch the cell, in order; at least one.</param>
    /// <param name="slots">Parts that have such edges, ascending.</param>
    /// <param name="stored">For each of them: inside at R′ xor the flips of R.</param>
    /// <param name="whole">Set of the entries that hold the whole cell with a part that has no edge here.</param>
    private uint Cell(CellBox box, ReadOnlySpan<CellEdge> edges, int[] slots, byte[] stored, int whole)
    {
        if (edges.Length <= options.MaxEdges || box.Shift <= options.MinShift)
            return CellCode.Of(CellCode.Record, Record(edges, slots, stored, whole));
        var node = Nodes.Count / CellCode.Children;
        CollectionsMarshal.SetCount(Nodes, Nodes.Count + CellCode.Children);
        var kept = new List<CellEdge>(edges.Length / 2);
        for (var child = 0; child < CellCode.Children; child++)
        {
            var part = box.Child(child);
            kept.Clear();
            var code = Child(box, part, edges, slots, stored, whole, kept);
            Nodes[(node * CellCode.Children) + child] = code;
        }

        return CellCode.Of(CellCode.Node, node);
    }

    private uint Child(CellBox box, CellBox child, ReadOnlySpan<CellEdge> edges, int[] slots, byte[] stored, int whole, List<CellEdge> kept)
    {
        // Inside at the child's R′, by the parent's own rule.
        for (var i = 0; i < slots.Length; i++)
            _state[slots[i]] = stored[i];
        _round++;
        foreach (ref readonly var edge in edges)
        {
            Turn(_state, edge, child.West, child.South, box.West);
            if (!child.Touches(edge.A, edge.B))
                continue;
            kept.Add(edge);
            foreach (var slot in edge.Slots)
                _seen[slot] = _round;
        }

        var list = CollectionsMarshal.AsSpan(kept);
        foreach (ref readonly var edge in list)
            Turn(_state, edge, child.West, child.South, child.West);
        var here = new List<int>();
        List<int>? more = null;
        foreach (var slot in slots)
        {
            if (_seen[slot] == _round)
                here.Add(slot);
            else if (_state[slot] != 0)
                (more ??= [.. Sets[whole]]).Add(partOrdinal[_partOfSlot[slot]]);
        }

        var set = more is null ? whole : Set(more);
        if (list.IsEmpty)
            return CellCode.Of(CellCode.Set, set);
        int[] own = [.. here];
        var ownStored = new byte[own.Length];
        for (var i = 0; i < own.Length; i++)
            ownStored[i] = _state[own[i]];
        return Cell(child, list.ToArray(), own, ownStored, set);
    }

    private static void Turn(byte[] state, in CellEdge edge, long x, long y, long left)
    {
        if (!CellKernel.Flips(edge.A.Lng, edge.A.Lat, edge.B.Lng, edge.B.Lat, (int)x, (int)y, (int)left))
            return;
        foreach (var slot in edge.Slots)
            state[slot] ^= 1;
    }

    private int Record(ReadOnlySpan<CellEdge> edges, int[] slots, byte[] stored, int whole)
    {
        var at = Records.Count;
        for (var first = 0; first < slots.Length; first += CellRecord.MaxCandidates)
        {
            var group = slots.AsSpan(first, Math.Min(CellRecord.MaxCandidates, slots.Length - first));
            var parity = 0u;
            for (var i = 0; i < group.Length; i++)
                parity |= (uint)stored[first + i] << i;
            var runs = Runs(edges, group);
            var limit = 2 * CellRecord.MaxRuns;
            for (var from = 0; from == 0 || from < runs.Count; from += limit)
            {
                var some = CollectionsMarshal.AsSpan(runs)[from..Math.Min(runs.Count, from + limit)];
                if (runs.Count > limit)
                    throw new InvalidOperationException("Too many lines meet in one point for the index.");
                var more = first + group.Length < slots.Length;
                Records.Add(CellRecord.Head(first == 0 ? whole : 0, group.Length, more));
                Records.Add(CellRecord.Parity(some.Length / 2, parity));
                foreach (var slot in group)
                    Records.Add((uint)partOrdinal[_partOfSlot[slot]]);
                Records.AddRange(some);
            }
        }

        return at;
    }

    private List<uint> Runs(ReadOnlySpan<CellEdge> edges, ReadOnlySpan<int> group)
    {
        var runs = new List<uint>();
        for (var i = 0; i < edges.Length;)
        {
            var length = 1;
            while (i + length < edges.Length && edges[i + length].Block == edges[i].Block && edges[i + length].Number == edges[i].Number + length)
                length++;
            uint odd = 0, any = 0;
            foreach (var slot in edges[i].Slots)
            {
                var bit = group.BinarySearch(slot);
                if (bit < 0)
                    continue;
                odd ^= 1u << bit;
                any |= 1u << bit;
            }

            var block = (uint)blocks.BlockWord[edges[i].Block];
            var first = edges[i].Number - blocks.FirstEdge[edges[i].Block];
            if (odd != 0)
                Add(odd);
            if (any != odd)
            {
                // A part runs over the line an even number of times: it holds the line, but nothing changes across it.
                Add(any ^ odd);
                Add(any ^ odd);
            }

            i += length;

            void Add(uint mask)
            {
                runs.Add(block);
                runs.Add(CellRecord.Run(first, length, mask));
            }
        }

        return runs;
    }

    private int Set(List<int> ordinals)
    {
        ordinals.Sort();
        var kept = 0;
        for (var i = 0; i < ordinals.Count; i++)
        {
            if (i == 0 || ordinals[i] != ordinals[i - 1])
                ordinals[kept++] = ordinals[i];
        }

        return Sets.Intern(CollectionsMarshal.AsSpan(ordinals)[..kept]);
    }

    private int[] SlotsOf(int owner)
    {
        if (_slotsOfOwner.TryGetValue(owner, out var slots))
            return slots;
        int[] parts = owner >= 0 ? [owner] : chains.Shared[~owner];
        slots = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!_slotOfPart.TryGetValue(parts[i], out slots[i]))
            {
                slots[i] = _partOfSlot.Count;
                _slotOfPart.Add(parts[i], slots[i]);
                _partOfSlot.Add(parts[i]);
            }
        }

        return _slotsOfOwner[owner] = slots;
    }

    private int BlockOf(int edge)
    {
        var found = blocks.FirstEdge.BinarySearch(edge);
        return found >= 0 ? found : ~found - 1;
    }
}
