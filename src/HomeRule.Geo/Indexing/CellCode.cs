using System.Runtime.CompilerServices;

namespace HomeRule.Geo.Indexing;

/// <summary>
/// What a cell of the tree holds, in 32 bits: the two highest say what, the rest where. Top cells have sides of 2^22 units (0.42 degree); each step down
/// divides a side by four.
/// </summary>
internal static class CellCode
{
    internal const int TopShift = 22;
    internal const int StepBits = 2;
    internal const int Children = 1 << (2 * StepBits);
    internal const int Columns = (int)(3_600_000_000L >> TopShift) + 1;
    internal const int Rows = (int)(1_800_000_000L >> TopShift) + 1;

    // Offsets that move the plane into unsigned numbers, so that a cell's column and row are one shift.
    internal const uint LngOffset = 1_800_000_000;
    internal const uint LatOffset = 900_000_000;

    /// <summary>No line touches the cell: the number of a set of entries.</summary>
    internal const uint Set = 0;

    /// <summary>Divided: the number of a node.</summary>
    internal const uint Node = 1u << 30;

    /// <summary>Lines touch the cell: the word offset of a record.</summary>
    internal const uint Record = 2u << 30;

    private const uint KindBits = 3u << 30;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Kind(uint code) => code & KindBits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Value(uint code) => (int)(code & ~KindBits);

    internal static uint Of(uint kind, int value) =>
        value >= 0 && (uint)value < Node ? kind | (uint)value : throw new InvalidOperationException("The index is too large for its codes.");
}
