using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Maps;

/// <summary>
/// Points inside an area and, of these, for each other entry the one that lies deepest among its own: the one with the most neighbors on the raster that
/// belong to it too, the one closest to their middle among equals. Not thread-safe.
/// </summary>
internal sealed class AnchorRaster(DivisionIndex index, int subject)
{
    private const int Side = 48;

    private readonly Lazy<int[][]> _cells = new(() => Fill(index, subject));

    internal PointE7? Of(int ordinal)
    {
        var cells = _cells.Value;
        var own = Enumerable.Range(0, cells.Length).Where(i => Array.BinarySearch(cells[i], ordinal) >= 0).ToArray();
        if (own.Length == 0)
            return null;
        var (middleX, middleY) = (own.Average(static i => i % Side), own.Average(static i => i / Side));
        var best = own.MaxBy(i => (Depth(cells, ordinal, i), -(Math.Pow((i % Side) - middleX, 2) + Math.Pow((i / Side) - middleY, 2))));
        return Point(index, subject, best % Side, best / Side);
    }

    /// <summary>How far the entry reaches to all sides, up to six steps.</summary>
    private static int Depth(int[][] cells, int ordinal, int cell)
    {
        for (var reach = 1; reach <= 6; reach++)
        {
            foreach (var (dx, dy) in new[] { (reach, 0), (-reach, 0), (0, reach), (0, -reach) })
            {
                var (x, y) = ((cell % Side) + dx, (cell / Side) + dy);
                if (x is < 0 or >= Side || y is < 0 or >= Side || Array.BinarySearch(cells[(y * Side) + x], ordinal) < 0)
                    return reach - 1;
            }
        }

        return 6;
    }

    private static int[][] Fill(DivisionIndex index, int subject)
    {
        var hits = new int[index.MaxHits];
        var cells = new int[Side * Side][];
        for (var i = 0; i < cells.Length; i++)
        {
            var count = index.Locate(Point(index, subject, i % Side, i / Side), hits);
            var found = hits.AsSpan(0, count);
            cells[i] = found.BinarySearch(subject) >= 0 ? found.ToArray() : [];
        }

        return cells;
    }

    private static PointE7 Point(DivisionIndex index, int subject, int column, int row)
    {
        var (southWest, northEast) = index.BoxOf(subject);
        return new PointE7(
            (int)(southWest.Lng + (((long)northEast.Lng - southWest.Lng) * ((2 * column) + 1) / (2 * Side))),
            (int)(southWest.Lat + (((long)northEast.Lat - southWest.Lat) * ((2 * row) + 1) / (2 * Side))));
    }
}
