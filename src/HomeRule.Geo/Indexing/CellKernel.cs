using System.Runtime.CompilerServices;

namespace HomeRule.Geo.Indexing;

/// <summary>
/// The exact test inside one cell.
/// <para>
/// Let P = (px, py) be a point of the cell, R = (X0, Y0) its south-west point, and P′ the point (px − δ, py + ε) with 0 &lt; ε ≪ δ ≪ ½, which lies on
/// no edge and level with no vertex; R′ likewise. Walk from R′ north along the cell's west side and then east to P′: every crossing of a ring changes
/// inside and outside. Only edges that touch the cell can be crossed. For an edge with one end west of X0 the crossings on both legs together are
/// <c>crosses the ray that runs west from P′</c> xor <c>py ≥ latitude of the west end</c>, up to a constant of the edge. For an edge with both ends at
/// or east of X0 the second term is absent. Edges wholly west of X0 must not be listed. The constants are whatever makes the walk from R′ to R′ cross
/// nothing, so the builder stores for each candidate <c>inside at R′</c> xor the flips of R itself; then inside at P′ is the stored bit xor the flips of P.
/// </para>
/// <para>
/// Everything is decided by the sign of dx·(py − ay) − dy·(px − ax) with px between the ends and py between the ends, so that both products have
/// one sign and are at most 3.6e9 × 1.8e9 &lt; 2⁶³: <see cref="long"/> is exact and cannot overflow.
/// </para>
/// </summary>
internal static class CellKernel
{
    /// <summary>Adds the edges of a run: flips of the candidates of <paramref name="mask"/> between R′ and P′, and whether an edge holds P.</summary>
    /// <param name="block">Words of the vertex block, header included.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Run(ReadOnlySpan<uint> block, int first, int edges, uint mask, int px, int py, int cellLeft, ref uint flips, ref uint onLine)
    {
        var spacing = VertexBlock.Spacing(block[2]);
        if (spacing == 0)
        {
            var wide = block.Slice(VertexBlock.HeaderWords + (2 * first), 2 * (edges + 1));
            Wide(wide, mask, px, py, cellLeft, ref flips, ref onLine);
            return;
        }

        unchecked
        {
            var (ox, oy) = ((int)block[0], (int)block[1]);
            var words = block.Slice(VertexBlock.HeaderWords + first, edges + 1);
            var word = words[0];
            var ax = ox + ((int)(word & 0xFFFF) * spacing);
            var ay = oy + ((int)(word >> 16) * spacing);
            uint flip = 0, on = 0;
            for (var i = 1; i < words.Length; i++)
            {
                word = words[i];
                var bx = ox + ((int)(word & 0xFFFF) * spacing);
                var by = oy + ((int)(word >> 16) * spacing);
                Edge(ax, ay, bx, by, px, py, cellLeft, ref flip, ref on);
                (ax, ay) = (bx, by);
            }

            flips ^= mask & (0 - flip);
            onLine |= mask & (0 - on);
        }
    }

    /// <summary>Whether one edge changes inside and outside between R′ and P′.</summary>
    internal static bool Flips(int ax, int ay, int bx, int by, int px, int py, int cellLeft)
    {
        uint flip = 0, on = 0;
        Edge(ax, ay, bx, by, px, py, cellLeft, ref flip, ref on);
        return flip != 0;
    }

    private static void Wide(ReadOnlySpan<uint> points, uint mask, int px, int py, int cellLeft, ref uint flips, ref uint onLine)
    {
        unchecked
        {
            var (ax, ay) = ((int)points[0], (int)points[1]);
            uint flip = 0, on = 0;
            for (var i = 2; i + 1 < points.Length; i += 2)
            {
                var (bx, by) = ((int)points[i], (int)points[i + 1]);
                Edge(ax, ay, bx, by, px, py, cellLeft, ref flip, ref on);
                (ax, ay) = (bx, by);
            }

            flips ^= mask & (0 - flip);
            onLine |= mask & (0 - on);
        }
    }

    /// <summary><paramref name="flip"/> turns between 0 and 1; <paramref name="on"/> becomes 1 where the edge holds P.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Edge(int ax, int ay, int bx, int by, int px, int py, int cellLeft, ref uint flip, ref uint on)
    {
        var up = by > py;
        if ((ay > py) != up)
        {
            // The edge passes the height of P′. Ends west of P: crossed. Ends east of P: not.
            var (left, right) = ax < bx ? (ax, bx) : (bx, ax);
            if (px > right)
            {
                flip ^= 1;
            }
            else if (px >= left)
            {
                var side = unchecked((((long)bx - ax) * ((long)py - ay)) - (((long)by - ay) * ((long)px - ax)));
                if (side == 0)
                    on = 1;
                else if ((side < 0) == up)
                    flip ^= 1;
            }
        }
        else if (!up && (by == py || ay == py) && TouchesBelow(ax, ay, bx, by, px, py))
        {
            on = 1;
        }

        if ((ax < cellLeft) != (bx < cellLeft) && py >= (ax < cellLeft ? ay : by))
            flip ^= 1;
    }

    /// <summary>P on an edge that has no end above P: on a level edge, or on its upper end.</summary>
    private static bool TouchesBelow(int ax, int ay, int bx, int by, int px, int py) =>
        ay == by
            ? px >= Math.Min(ax, bx) && px <= Math.Max(ax, bx)
            : px == (ay == py ? ax : bx);
}
