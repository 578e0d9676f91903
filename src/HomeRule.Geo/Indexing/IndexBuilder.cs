using System.Runtime.InteropServices;
using HomeRule.Civics;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Indexing;

internal static class IndexBuilder
{
    /// <exception cref="ArgumentException">Two boundaries have one division, set and first day, or another id is already in use.</exception>
    internal static IndexData Build(IEnumerable<Boundary> boundaries, TreeOptions? options, IProgress<double>? progress, CancellationToken stop)
    {
        var ordered = boundaries
            .OrderBy(static boundary => Depth(boundary.Division))
            .ThenBy(static boundary => boundary.Division.Value, StringComparer.Ordinal)
            .ThenBy(static boundary => boundary.ValidFrom ?? DateOnly.MinValue)
            .ThenBy(static boundary => boundary.Set, StringComparer.Ordinal)
            .ToArray();
        var names = Names(ordered);
        var rings = new RingTable();
        List<int> partOrdinal = [], partStart = [0], ordinalStart = [0], boxes = [];
        for (var ordinal = 0; ordinal < ordered.Length; ordinal++)
        {
            foreach (var polygon in ordered[ordinal].Polygons)
            {
                foreach (var ring in polygon.Rings)
                    rings.Add(ring, partOrdinal.Count);
                partOrdinal.Add(ordinal);
                partStart.Add(rings.Count);
            }

            ordinalStart.Add(partOrdinal.Count);
            AddBox(boxes, ordered[ordinal]);
        }

        rings.Number();
        var chains = ChainTable.Cut(rings, stop);
        progress?.Report(0.4);
        var blocks = BlockTable.Pack(chains);
        progress?.Report(0.5);
        var tree = new TreeBuilder(chains, blocks, [.. partOrdinal], options ?? new TreeOptions());
        tree.Build(progress is null ? null : new Part(progress), stop);
        var (setStart, setItems) = tree.Sets.Flatten();
        var (chainOwners, ownerStart, owners) = Owners(chains);
        var image = IndexFile.Make(
            names,
            tree.MaxHits,
            new Dictionary<IndexSection, byte[]>
            {
                [IndexSection.Names] = names.Write(),
                [IndexSection.SetStart] = Bytes(setStart),
                [IndexSection.SetItems] = Bytes(setItems),
                [IndexSection.ChainStart] = Bytes(CollectionsMarshal.AsSpan(blocks.ChainStart)),
                [IndexSection.ChainOwners] = Bytes(chainOwners),
                [IndexSection.OwnerStart] = Bytes(ownerStart),
                [IndexSection.Owners] = Bytes(owners),
                [IndexSection.RingStart] = Bytes([.. chains.RingStart]),
                [IndexSection.RingChains] = Bytes([.. chains.RingChains]),
                [IndexSection.PartStart] = Bytes(CollectionsMarshal.AsSpan(partStart)),
                [IndexSection.PartOrdinal] = Bytes(CollectionsMarshal.AsSpan(partOrdinal)),
                [IndexSection.OrdinalStart] = Bytes(CollectionsMarshal.AsSpan(ordinalStart)),
                [IndexSection.Boxes] = Bytes(CollectionsMarshal.AsSpan(boxes)),
            },
            new Dictionary<IndexSection, Func<ReadOnlySpan<uint>>>
            {
                [IndexSection.Top] = () => tree.Top,
                [IndexSection.Nodes] = () => tree.Nodes,
                [IndexSection.Records] = () => tree.Records,
                [IndexSection.Geometry] = () => CollectionsMarshal.AsSpan(blocks.Words),
            });
        return IndexData.Of(image).TryGet(out var data, out var problem) ? data : throw new InvalidOperationException(problem.Message);
    }

    internal static IndexData Build(IEnumerable<Boundary> boundaries, TreeOptions? options = null) => Build(boundaries, options, null, CancellationToken.None);

    /// <summary>States before what lies in them.</summary>
    internal static int Depth(DivisionId id) => id.Value.AsSpan().Count('/');

    private static IndexNames Names(Boundary[] ordered)
    {
        var known = new HashSet<DivisionId>();
        var entries = new IndexedBoundary[ordered.Length];
        for (var i = 0; i < ordered.Length; i++)
        {
            var boundary = ordered[i];
            entries[i] = new IndexedBoundary(boundary.Division, boundary.Set, boundary.ValidFrom, boundary.ValidTo);
            known.Add(boundary.Division);
            if (i > 0 && entries[i].Division == entries[i - 1].Division && entries[i].Set == entries[i - 1].Set && entries[i].ValidFrom == entries[i - 1].ValidFrom)
                throw new ArgumentException($"Two boundaries are given for {boundary.Division}; give each division one on each map.", nameof(ordered));
        }

        var aliases = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var ordinal = 0; ordinal < ordered.Length; ordinal++)
        {
            foreach (var alias in ordered[ordinal].SameAs)
            {
                var again = aliases.TryGetValue(alias.Value, out var other);
                if (known.Contains(alias) || (again && ordered[other].Division != ordered[ordinal].Division))
                    throw new ArgumentException($"{alias} is given as another id of {ordered[ordinal].Division}, but it is already in use.", nameof(ordered));
                aliases[alias.Value] = ordinal;
            }
        }

        return new IndexNames(entries, [.. aliases.Select(static alias => (DivisionId.Parse(alias.Key), alias.Value))]);
    }

    private static void AddBox(List<int> boxes, Boundary boundary)
    {
        int west = int.MaxValue, south = int.MaxValue, east = int.MinValue, north = int.MinValue;
        foreach (var polygon in boundary.Polygons)
        {
            foreach (var point in polygon.Rings.SelectMany(static ring => ring.Points.ToArray()))
            {
                (west, east) = (Math.Min(west, point.Lng), Math.Max(east, point.Lng));
                (south, north) = (Math.Min(south, point.Lat), Math.Max(north, point.Lat));
            }
        }

        boxes.AddRange([west, south, east, north]);
    }

    /// <summary>Owners as sets of parts: singles and shared ones under one numbering.</summary>
    private static (int[] OfChain, int[] Start, int[] Parts) Owners(ChainTable chains)
    {
        var sets = new IntSets();
        var ofChain = new int[chains.Count];
        for (var c = 0; c < ofChain.Length; c++)
        {
            var owner = chains.Owner[c];
            ofChain[c] = owner >= 0 ? sets.Intern([owner]) : sets.Intern(chains.Shared[~owner]);
        }

        var (start, parts) = sets.Flatten();
        return (ofChain, start, parts);
    }

    private static byte[] Bytes(ReadOnlySpan<int> numbers)
    {
        var bytes = new byte[4 * numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
            System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4 * i), numbers[i]);
        return bytes;
    }

    /// <summary>The second half of a bar.</summary>
    private sealed class Part(IProgress<double> whole) : IProgress<double>
    {
        public void Report(double value) => whole.Report(0.5 + (0.45 * value));
    }
}
