using System.Runtime.CompilerServices;

namespace HomeRule.Geo.Indexing;

/// <summary>
/// The words of a cell that lines touch: [set of the entries that cover it whole (24 bits) | candidates (5) | 0 (2) | another record follows (1)],
/// [runs (16) | parity of each candidate (16)], the candidates' entries, ascending, then two words a run: [word of the vertex block],
/// [first edge (8) | edges (8) | candidates whose line it is (16)].
/// </summary>
internal static class CellRecord
{
    internal const int MaxCandidates = 16;
    internal const int MaxRuns = ushort.MaxValue;
    internal const int MaxSets = 1 << 24;

    internal static uint Head(int set, int candidates, bool more) => (uint)set | ((uint)candidates << 24) | (more ? 1u << 31 : 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int SetOf(uint head) => (int)(head & 0xFF_FFFF);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Candidates(uint head) => (int)((head >> 24) & 31);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool More(uint head) => head >> 31 != 0;

    internal static uint Parity(int runs, uint parity) => (uint)runs | (parity << 16);

    internal static uint Run(int first, int edges, uint mask) => (uint)first | ((uint)edges << 8) | (mask << 16);
}
