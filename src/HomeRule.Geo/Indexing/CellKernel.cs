using System.Runtime.CompilerServices;

namespace HomeRule.Geo.Indexing;

/// <summary>
/// The exact test inside one cell.
/// <para>
/// Let P = (px, py) be a point of the cell and P′ the point (px − δ, py + ε) with 0 &lt; ε ≪ δ ≪ ½, which lies on no edge and level with no
/// vertex. Walk from the cell's corner (X0 − ½, Y0 − ½) up its left side and then right to P′: every crossing of a ring flips inside and outside.
/// Only edges that touch the cell can be crossed. For an edge with one end left of X0 the crossings on both legs together are
/// <c>crosses the ray that runs left from P′</c> xor <c>py ≥ latitude of the left end</c>, up to a constant that the builder folds into the
/// parity stored for the corner. For an edge with both ends at or right of X0 the second term is absent. Edges wholly left of X0 must not be listed.
/// </para>
/// <para>
/// Everything is decided by the sign of dx·(py − ay) − dy·(px − ax) with px between the ends and py between the ends, so that both products have
/// one sign and are at most 3.6e9 × 1.8e9 &lt; 2⁶³: <see cref="long"/> is exact and cannot overflow.
/// </para>
/// </summary>
internal static class CellKernel
{
    /// <summary>Flips of the record's candidates between the stored corner and P′ (bit = candidate), and the candidates whose line holds P.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Flips(ReadOnlySpan<int> vertices, ReadOnlySpan<int> runs, int px, int py, int cellLeft, out uint onLine)
    {
        uint flips = 0, on = 0;
        for (var r = 0; r + 2 < runs.Length; r += 3)
        {
            var mask = unchecked((uint)runs[r + 2]);
            var chain = vertices.Slice(2 * runs[r], 2 * (runs[r + 1] + 1));
            var ax = chain[0];
            var ay = chain[1];
            for (var v = 2; v + 1 < chain.Length; v += 2)
            {
                var bx = chain[v];
                var by = chain[v + 1];
                var up = by > py;
                if ((ay > py) != up)
                {
                    // The edge passes the height of P′. Ends left of P: crossed. Ends right of P: not.
                    var (left, right) = ax < bx ? (ax, bx) : (bx, ax);
                    if (px > right)
                    {
                        flips ^= mask;
                    }
                    else if (px >= left)
                    {
                        var side = unchecked((((long)bx - ax) * ((long)py - ay)) - (((long)by - ay) * ((long)px - ax)));
                        if (side == 0)
                            on |= mask;
                        else if ((side < 0) == up)
                            flips ^= mask;
                    }
                }
                else if (!up && (by == py || ay == py) && TouchesBelow(ax, ay, bx, by, px, py))
                {
                    on |= mask;
                }

                if ((ax < cellLeft) != (bx < cellLeft) && py >= (ax < cellLeft ? ay : by))
                    flips ^= mask;
                ax = bx;
                ay = by;
            }
        }

        onLine = on;
        return flips;
    }

    /// <summary>P on an edge that has no end above P: on a level edge, or on its upper end.</summary>
    private static bool TouchesBelow(int ax, int ay, int bx, int by, int px, int py) =>
        ay == by
            ? px >= Math.Min(ax, bx) && px <= Math.Max(ax, bx)
            : px == (ay == py ? ax : bx);
}
