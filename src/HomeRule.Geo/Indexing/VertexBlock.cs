using System.Runtime.CompilerServices;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Indexing;

/// <summary>
/// Up to 256 consecutive vertices of a chain, the last repeated as the first of the next block. Three words: longitude and latitude of the origin,
/// [spacing (24) | vertices − 1 (8)]. Spacing 0: two words a vertex, longitude and latitude. Otherwise one word a vertex: columns (16) and rows (16) of
/// a grid of that spacing, in units, from the origin. A spacing is the greatest common divisor of the chain's coordinates, so that nothing is rounded.
/// </summary>
internal static class VertexBlock
{
    internal const int HeaderWords = 3;
    internal const int MaxVertices = 256;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Spacing(uint head) => (int)(head & 0xFF_FFFF);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Vertices(uint head) => (int)(head >> 24) + 1;

    internal static int WordCount(uint head) => HeaderWords + (Spacing(head) == 0 ? 2 * Vertices(head) : Vertices(head));

    /// <summary>One vertex, longitude and latitude.</summary>
    internal static PointE7 At(ReadOnlySpan<uint> block, int vertex)
    {
        var spacing = Spacing(block[2]);
        if (spacing == 0)
            return new PointE7(unchecked((int)block[HeaderWords + (2 * vertex)]), unchecked((int)block[HeaderWords + (2 * vertex) + 1]));
        var word = block[HeaderWords + vertex];
        return unchecked(new PointE7((int)block[0] + ((int)(word & 0xFFFF) * spacing), (int)block[1] + ((int)(word >> 16) * spacing)));
    }
}
