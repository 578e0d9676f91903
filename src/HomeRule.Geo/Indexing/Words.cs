using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace HomeRule.Geo.Indexing;

/// <summary>An array of 32-bit numbers inside an <see cref="IndexImage"/>. Every access is checked; valid while the image lives.</summary>
internal readonly unsafe struct Words(uint* start, int length)
{
    internal int Length => length;

    internal uint this[int at]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)at < (uint)length ? start[at] : throw Outside();
    }

    internal ReadOnlySpan<uint> Span
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(start, length);
    }

    internal ReadOnlySpan<int> Ints => MemoryMarshal.Cast<uint, int>(Span);

    private static InvalidDataException Outside() => new("A number of the index leads outside of it.");
}
