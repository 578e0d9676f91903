using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Indexing;

/// <summary>From chains back to rings.</summary>
internal static class IndexOutlines
{
    internal static Outline Of(IndexData data, int ordinal)
    {
        var polygons = new List<BoundaryPolygon>();
        for (var part = data.OrdinalStart.Ints[ordinal]; part < data.OrdinalStart.Ints[ordinal + 1]; part++)
        {
            var rings = new List<Ring>();
            for (var ring = data.PartStart.Ints[part]; ring < data.PartStart.Ints[part + 1]; ring++)
                rings.Add(Ring.Trusted(RingPoints(data, ring)));
            polygons.Add(new BoundaryPolygon { Outer = rings[0], Holes = rings.Count == 1 ? [] : rings[1..] });
        }

        var (southWest, northEast) = Box(data, ordinal);
        var outline = new Outline { Division = data.Names.Entries[ordinal].Division, Polygons = polygons, SouthWest = southWest, NorthEast = northEast };
        GC.KeepAlive(data.Image);
        return outline;
    }

    internal static (PointE7 SouthWest, PointE7 NorthEast) Box(IndexData data, int ordinal)
    {
        var box = data.Boxes.Ints.Slice(4 * ordinal, 4);
        var corners = (new PointE7(box[0], box[1]), new PointE7(box[2], box[3]));
        GC.KeepAlive(data.Image);
        return corners;
    }

    /// <summary>Ordinals of the other entries that use a chain of this one, ascending.</summary>
    internal static IReadOnlyCollection<int> SharingAnEdge(IndexData data, int ordinal)
    {
        var found = new SortedSet<int>();
        for (var part = data.OrdinalStart.Ints[ordinal]; part < data.OrdinalStart.Ints[ordinal + 1]; part++)
        {
            for (var at = data.RingStart.Ints[data.PartStart.Ints[part]]; at < data.RingStart.Ints[data.PartStart.Ints[part + 1]]; at++)
            {
                var chain = data.RingChains.Ints[at];
                var set = data.ChainOwners.Ints[chain < 0 ? ~chain : chain];
                foreach (var owner in data.Owners.Ints[data.OwnerStart.Ints[set]..data.OwnerStart.Ints[set + 1]])
                    found.Add(data.PartOrdinal.Ints[owner]);
            }
        }

        found.Remove(ordinal);
        GC.KeepAlive(data.Image);
        return found;
    }

    /// <summary>Corners kept: the vertices of all blocks, each shared end of two blocks of one chain once.</summary>
    internal static long CountVertices(IndexData data)
    {
        var geometry = data.Geometry.Span;
        var count = 0L;
        for (var c = 0; c + 1 < data.ChainStart.Length; c++)
        {
            count++;
            for (var at = data.ChainStart.Ints[c]; at < data.ChainStart.Ints[c + 1]; at += VertexBlock.WordCount(geometry[at + 2]))
                count += VertexBlock.Vertices(geometry[at + 2]) - 1;
        }

        GC.KeepAlive(data.Image);
        return count;
    }

    private static PointE7[] RingPoints(IndexData data, int ring)
    {
        var points = new List<PointE7>();
        var chainPoints = new List<PointE7>();
        var first = data.RingStart.Ints[ring];
        for (var at = first; at < data.RingStart.Ints[ring + 1]; at++)
        {
            var reference = data.RingChains.Ints[at];
            ReadChain(data, reference < 0 ? ~reference : reference, chainPoints);
            if (reference < 0)
                chainPoints.Reverse();
            for (var i = at == first ? 0 : 1; i < chainPoints.Count; i++)
                points.Add(chainPoints[i]);
        }

        return [.. points];
    }

    /// <summary>The points of a chain in its own direction.</summary>
    internal static void ReadChain(IndexData data, int chain, List<PointE7> points)
    {
        points.Clear();
        var geometry = data.Geometry.Span;
        for (var at = data.ChainStart.Ints[chain]; at < data.ChainStart.Ints[chain + 1]; at += VertexBlock.WordCount(geometry[at + 2]))
        {
            var block = geometry[at..];
            for (var v = points.Count == 0 ? 0 : 1; v < VertexBlock.Vertices(block[2]); v++)
                points.Add(VertexBlock.At(block, v));
        }
    }
}
