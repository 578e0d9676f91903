using HomeRule.Geo.Boundaries;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace HomeRule.Benchmarks.Places;

/// <summary>The usual way: an STRtree over envelopes, then an indexed point-in-area test per candidate. NetTopologySuite 2.5.</summary>
internal sealed class TreeLocator
{
    private readonly STRtree<(int Ordinal, IndexedPointInAreaLocator Area)> _tree = new();

    public TreeLocator(IEnumerable<Boundary> boundaries, Func<Boundary, int> ordinal)
    {
        var factory = new GeometryFactory(new PrecisionModel(PrecisionModels.Floating), 4326);
        foreach (var boundary in boundaries)
        {
            var polygons = boundary.Polygons.Select(p => factory.CreatePolygon(Line(factory, p.Outer), [.. p.Holes.Select(h => Line(factory, h))])).ToArray();
            var area = factory.CreateMultiPolygon(polygons);
            var locator = new IndexedPointInAreaLocator(area);
            locator.Locate(area.Coordinate);
            _tree.Insert(area.EnvelopeInternal, (ordinal(boundary), locator));
        }

        _tree.Build();
    }

    public int Locate(PointE7 point, Span<int> hits)
    {
        var at = new Coordinate(point.Lng, point.Lat);
        var count = 0;
        foreach (var (ordinal, area) in _tree.Query(new Envelope(at)))
        {
            if (area.Locate(at) != Location.Exterior)
                hits[count++] = ordinal;
        }

        hits[..count].Sort();
        return count;
    }

    private static LinearRing Line(GeometryFactory factory, Ring ring)
    {
        var points = ring.Points;
        var line = new Coordinate[points.Length];
        for (var i = 0; i < line.Length; i++)
            line[i] = new Coordinate(points[i].Lng, points[i].Lat);
        return factory.CreateLinearRing(line);
    }
}
