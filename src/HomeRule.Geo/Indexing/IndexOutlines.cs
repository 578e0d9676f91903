using HomeRule.Civics;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Indexing;

/// <summary>From chains back to rings.</summary>
internal static class IndexOutlines
{
    internal static Outline Of(IndexData data, DivisionId division, int ordinal)
    {
        var polygons = new List<BoundaryPolygon>();
        int west = int.MaxValue, south = int.MaxValue, east = int.MinValue, north = int.MinValue;
        for (var part = data.DivisionStart[ordinal]; part < data.DivisionStart[ordinal + 1]; part++)
        {
            var rings = new List<Ring>();
            for (var ring = data.PartStart[part]; ring < data.PartStart[part + 1]; ring++)
            {
                var points = RingPoints(data, ring);
                foreach (var point in points)
                {
                    (west, east) = (Math.Min(west, point.Lng), Math.Max(east, point.Lng));
                    (south, north) = (Math.Min(south, point.Lat), Math.Max(north, point.Lat));
                }

                rings.Add(Ring.Trusted(points));
            }

            polygons.Add(new BoundaryPolygon { Outer = rings[0], Holes = rings.Count == 1 ? [] : rings[1..] });
        }

        return new Outline { Division = division, Polygons = polygons, SouthWest = new PointE7(west, south), NorthEast = new PointE7(east, north) };
    }

    /// <summary>Ordinals of the other divisions that use a chain of this one, ascending.</summary>
    internal static IEnumerable<int> SharingAnEdge(IndexData data, int ordinal)
    {
        var found = new SortedSet<int>();
        for (var part = data.DivisionStart[ordinal]; part < data.DivisionStart[ordinal + 1]; part++)
        {
            for (var at = data.RingStart[data.PartStart[part]]; at < data.RingStart[data.PartStart[part + 1]]; at++)
            {
                var chain = data.RingChains[at];
                foreach (var owner in data.OwnersOf(chain < 0 ? ~chain : chain))
                    found.Add(data.PartDivision[owner]);
            }
        }

        found.Remove(ordinal);
        return found;
    }

    private static PointE7[] RingPoints(IndexData data, int ring)
    {
        var points = new List<PointE7>();
        for (var at = data.RingStart[ring]; at < data.RingStart[ring + 1]; at++)
        {
            var reference = data.RingChains[at];
            var chain = reference < 0 ? ~reference : reference;
            int first = data.ChainStart[chain], last = data.ChainStart[chain + 1] - 1;
            for (var i = at == data.RingStart[ring] ? 0 : 1; i <= last - first; i++)
            {
                var vertex = reference < 0 ? last - i : first + i;
                points.Add(new PointE7(data.Vertices[2 * vertex], data.Vertices[(2 * vertex) + 1]));
            }
        }

        return [.. points];
    }
}
