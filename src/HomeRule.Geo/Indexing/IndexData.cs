namespace HomeRule.Geo.Indexing;

/// <summary>
/// The arrays of a <see cref="DivisionIndex"/>, as in memory so in the file. All offsets are element counts.
/// A part is one polygon of one division; a chain is a run of edges that the same parts share, kept once.
/// </summary>
internal sealed record IndexData
{
    internal const int TileBits = 5;
    internal const int CellsPerTile = 1 << (2 * TileBits);
    internal const int MinCellShift = 15;
    internal const int MaxCellShift = 26;

    // Offsets that move the plane into unsigned numbers, so that a cell's column and row are one shift.
    internal const uint LngOffset = 1_800_000_000;
    internal const uint LatOffset = 900_000_000;

    /// <summary>Slots of a cell record before its candidates: whole set, candidates, runs, next record (or −1), parity at the corner.</summary>
    internal const int RecordHeader = 5;
    internal const int MaxCandidates = 32;

    /// <summary>The side of a cell is 2^CellShift units; 32 × 32 cells are a tile.</summary>
    internal required int CellShift { get; init; }

    /// <summary>Longest answer that any point can have.</summary>
    internal int MaxHits { get; init; }

    /// <summary>Ids by ordinal.</summary>
    internal required string[] Divisions { get; init; }

    /// <summary>Further ids, each with the ordinal that it stands for.</summary>
    internal required string[] AliasIds { get; init; }

    internal required int[] AliasOrdinals { get; init; }

    /// <summary>lng, lat, lng, lat…</summary>
    internal required int[] Vertices { get; init; }

    /// <summary>First vertex of each chain, and the end. Edge e joins vertices e and e + 1; a chain's last vertex starts no edge.</summary>
    internal required int[] ChainStart { get; init; }

    internal required int[] OwnerStart { get; init; }

    /// <summary>Parts that use the chain; a part that runs over it twice is listed twice.</summary>
    internal required int[] Owners { get; init; }

    internal required int[] RingStart { get; init; }

    /// <summary>Chains of the rings in order; ~c is chain c backwards.</summary>
    internal required int[] RingChains { get; init; }

    internal required int[] PartStart { get; init; }

    internal required int[] PartDivision { get; init; }

    internal required int[] DivisionStart { get; init; }

    internal required int[] SetStart { get; init; }

    /// <summary>Ordinals, ascending within a set; set 0 is empty.</summary>
    internal required int[] SetItems { get; init; }

    /// <summary>Row-major over the plane: a set, or ~block of cells.</summary>
    internal required int[] Tiles { get; init; }

    /// <summary>1,024 a block: a set, or ~offset of a record.</summary>
    internal required int[] Cells { get; init; }

    internal required int[] Records { get; init; }

    internal int[][] Arrays =>
    [
        AliasOrdinals, Vertices, ChainStart, OwnerStart, Owners, RingStart, RingChains, PartStart, PartDivision, DivisionStart,
        SetStart, SetItems, Tiles, Cells, Records,
    ];

    internal static int TileColumns(int cellShift) => (int)(3_600_000_000L >> (cellShift + TileBits)) + 1;

    internal static int TileRows(int cellShift) => (int)(1_800_000_000L >> (cellShift + TileBits)) + 1;

    internal int ChainCount => ChainStart.Length - 1;

    internal ReadOnlySpan<int> OwnersOf(int chain) => Owners.AsSpan(OwnerStart[chain], OwnerStart[chain + 1] - OwnerStart[chain]);

    /// <summary>An upper bound of the length of any answer: a cell's whole set and all its candidates.</summary>
    internal int CountMaxHits()
    {
        var most = 0;
        for (var set = 1; set < SetStart.Length; set++)
            most = Math.Max(most, SetStart[set] - SetStart[set - 1]);
        var hits = 0L;
        for (var at = 0; at < Records.Length; at += RecordHeader + Records[at + 1] + (3 * Records[at + 2]))
        {
            hits += SetStart[Records[at] + 1] - SetStart[Records[at]];
            var previous = -1;
            foreach (var ordinal in Records.AsSpan(at + RecordHeader, Records[at + 1]))
            {
                hits += ordinal != previous ? 1 : 0;
                previous = ordinal;
            }

            if (Records[at + 3] >= 0)
                continue;
            most = (int)Math.Max(most, Math.Min(hits, Divisions.Length));
            hits = 0;
        }

        return most;
    }
}
