using HomeRule.Civics;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Indexing;

internal static class IndexBuilder
{
    internal static IndexData Build(IEnumerable<Boundary> boundaries, int? cellShift = null)
    {
        var ordered = boundaries
            .OrderBy(static boundary => Depth(boundary.Division))
            .ThenBy(static boundary => boundary.Division.Value, StringComparer.Ordinal)
            .ToArray();
        var chains = new ChainBuilder();
        var partDivision = new List<int>();
        var partStart = new List<int> { 0 };
        var divisionStart = new List<int> { 0 };
        var aliases = new List<(string Id, int Ordinal)>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var rings = 0;
        for (var ordinal = 0; ordinal < ordered.Length; ordinal++)
        {
            var boundary = ordered[ordinal];
            if (!known.Add(boundary.Division.Value))
                throw new ArgumentException($"Two boundaries are given for {boundary.Division}; give each division one.", nameof(boundaries));
            foreach (var polygon in boundary.Polygons)
            {
                foreach (var ring in polygon.Rings)
                {
                    chains.AddRing(ring, partDivision.Count);
                    rings++;
                }

                partDivision.Add(ordinal);
                partStart.Add(rings);
            }

            divisionStart.Add(partDivision.Count);
        }

        for (var ordinal = 0; ordinal < ordered.Length; ordinal++)
        {
            foreach (var alias in ordered[ordinal].SameAs)
            {
                if (!known.Add(alias.Value))
                    throw new ArgumentException($"{alias} is given as another id of {ordered[ordinal].Division}, but it is already in use.", nameof(boundaries));
                aliases.Add((alias.Value, ordinal));
            }
        }

        aliases.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        chains.Build();
        var shift = cellShift ?? ChooseShift(chains);
        int[] divisionOfPart = [.. partDivision];
        var grid = new GridBuilder(chains, divisionOfPart, shift);
        grid.Build();
        var (setStart, setItems) = grid.Sets;
        var data = new IndexData
        {
            CellShift = shift,
            Divisions = [.. ordered.Select(static boundary => boundary.Division.Value)],
            AliasIds = [.. aliases.Select(static alias => alias.Id)],
            AliasOrdinals = [.. aliases.Select(static alias => alias.Ordinal)],
            Vertices = chains.Vertices,
            ChainStart = chains.ChainStart,
            OwnerStart = chains.OwnerStart,
            Owners = chains.Owners,
            RingStart = chains.RingStart,
            RingChains = chains.RingChains,
            PartStart = [.. partStart],
            PartDivision = divisionOfPart,
            DivisionStart = [.. divisionStart],
            SetStart = setStart,
            SetItems = setItems,
            Tiles = grid.Tiles,
            Cells = grid.Cells,
            Records = grid.Records,
        };
        return data with { MaxHits = data.CountMaxHits() };
    }

    /// <summary>States before what lies in them.</summary>
    internal static int Depth(DivisionId id) => id.Value.AsSpan().Count('/');

    /// <summary>A side of about four edges: few edges in a cell, few cells on an edge.</summary>
    private static int ChooseShift(ChainBuilder chains)
    {
        double sum = 0;
        long count = 0;
        for (var c = 0; c + 1 < chains.ChainStart.Length; c++)
        {
            for (var e = chains.ChainStart[c]; e < chains.ChainStart[c + 1] - 1; e++, count++)
            {
                sum += Math.Max(
                    Math.Abs((double)chains.Vertices[(2 * e) + 2] - chains.Vertices[2 * e]),
                    Math.Abs((double)chains.Vertices[(2 * e) + 3] - chains.Vertices[(2 * e) + 1]));
            }
        }

        return count == 0 ? 24 : Math.Clamp((int)Math.Round(Math.Log2(Math.Max(1, 4 * sum / count))), 17, 24);
    }
}
