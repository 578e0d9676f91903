using HomeRule.Civics;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Tests.Testing;

internal static class TestData
{
    internal static DivisionId County(int number) => DivisionId.Parse($"{DivisionId.Country}/state:zz/county:n{number:000}");

    internal static DivisionId State(string name = "zz") => DivisionId.Parse($"{DivisionId.Country}/state:{name}");

    /// <summary>A ring from pairs lng, lat of units; closes itself.</summary>
    internal static Ring Ring(params (int Lng, int Lat)[] points) =>
        HomeRule.Geo.Boundaries.Ring.Create([.. points.Append(points[0]).Select(p => new PointE7(p.Lng, p.Lat))], "test").Value;

    internal static Ring Box(int west, int south, int east, int north) => Ring((west, south), (east, south), (east, north), (west, north));

    internal static BoundaryPolygon Polygon(Ring outer, params Ring[] holes) => new() { Outer = outer, Holes = holes };

    internal static Boundary Boundary(DivisionId id, params BoundaryPolygon[] polygons) => new() { Division = id, Polygons = polygons };

    internal static int[] Hits(this DivisionIndex index, int lng, int lat)
    {
        var hits = new int[index.MaxHits];
        return hits[..index.Locate(new PointE7(lng, lat), hits)];
    }
}
