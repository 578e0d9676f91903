using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Indexing;
using HomeRule.Geo.Tests.Testing;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace HomeRule.Geo.Tests.Indexing;

/// <summary>
/// The index against NetTopologySuite (which is exact on these whole numbers: its orientation test uses extended precision) and against a plain
/// even-odd count in wide integers, which also speaks for rings that cross themselves.
/// </summary>
public sealed class LocateAgainstOracleTests
{
    public static TheoryData<int, int, int> Worlds => new()
    {
        { 1, 12, 0 }, { 2, 50, 0 }, { 3, 400, 0 }, { 4, 40_000, 0 }, { 5, 3_000_000, 0 }, { 6, 800_000_000, 0 },
        { 7, 12, 17 }, { 8, 70_000, 17 }, { 9, 300_000, 17 }, { 10, 140_000_000, 22 }, { 11, 33_000, 15 },
    };

    [Theory]
    [MemberData(nameof(Worlds))]
    public void Locate_RandomRings_MatchesEvenOddCount(int seed, int size, int shift)
    {
        var random = new Random(seed);
        for (var world = 0; world < 25; world++)
        {
            var boundaries = Enumerable.Range(0, 6).Select(i => TestData.Boundary(TestData.County(i), RandomPolygons(random, size))).ToArray();
            var index = Build(boundaries, shift);
            foreach (var point in Probes(boundaries, random, size))
            {
                var expected = Enumerable.Range(0, boundaries.Length).Where(i => boundaries[i].Polygons.Any(p => Oracle.Covers(p, point))).ToArray();
                index.Hits(point.Lng, point.Lat).ShouldBe(expected, $"seed {seed}, world {world}, point {point}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Worlds))]
    public void Locate_StarsWithHoles_MatchesNetTopologySuite(int seed, int size, int shift)
    {
        var random = new Random(seed + 100);
        for (var world = 0; world < 10; world++)
        {
            var boundaries = Enumerable.Range(0, 4).Select(i => TestData.Boundary(TestData.County(i), Star(random, size))).ToArray();
            var index = Build(boundaries, shift);
            var oracles = boundaries.Select(Oracle.ToNts).ToArray();
            foreach (var point in Probes(boundaries, random, size))
            {
                var expected = Enumerable.Range(0, oracles.Length).Where(i => oracles[i].Locate(new Coordinate(point.Lng, point.Lat)) != Location.Exterior);
                index.Hits(point.Lng, point.Lat).ShouldBe(expected.ToArray(), $"seed {seed}, world {world}, point {point}");
            }
        }
    }

    [Fact]
    public void Locate_TiledWorld_EveryPointHasOwnersAndLinesBelongToBothSides()
    {
        var random = new Random(7);
        const int side = 12;
        var corner = new (int X, int Y)[side + 1, side + 1];
        for (var i = 0; i <= side; i++)
        {
            for (var j = 0; j <= side; j++)
                corner[i, j] = ((i * 1000) + random.Next(-300, 300), (j * 1000) + random.Next(-300, 300));
        }

        var boundaries = new List<Boundary>();
        for (var i = 0; i < side; i++)
        {
            for (var j = 0; j < side; j++)
            {
                var ring = TestData.Ring(corner[i, j], corner[i + 1, j], corner[i + 1, j + 1], corner[i, j + 1]);
                boundaries.Add(TestData.Boundary(TestData.County(boundaries.Count), TestData.Polygon(ring)));
            }
        }

        var index = DivisionIndex.Build(boundaries);
        index.VertexCount.ShouldBeLessThan(side * side * 5, "every shared line is kept once");
        for (var i = 1; i < side; i++)
        {
            for (var j = 1; j < side; j++)
                index.Hits(corner[i, j].X, corner[i, j].Y).Length.ShouldBe(4);
        }

        for (var n = 0; n < 20_000; n++)
        {
            var point = new PointE7(random.Next(400, (side * 1000) - 400), random.Next(400, (side * 1000) - 400));
            var expected = Enumerable.Range(0, boundaries.Count).Where(i => Oracle.Covers(boundaries[i].Polygons[0], point)).ToArray();
            expected.ShouldNotBeEmpty();
            index.Hits(point.Lng, point.Lat).ShouldBe(expected);
        }
    }

    [Fact]
    public void Locate_WholePlane_CornersAndExtremesInside()
    {
        var all = TestData.Box(-PointE7.MaxLng, -PointE7.MaxLat, PointE7.MaxLng, PointE7.MaxLat);
        var diagonal = TestData.Ring((-PointE7.MaxLng, -PointE7.MaxLat), (PointE7.MaxLng, -PointE7.MaxLat), (PointE7.MaxLng, PointE7.MaxLat));
        var boundaries = new[] { TestData.Boundary(TestData.County(0), TestData.Polygon(all)), TestData.Boundary(TestData.County(1), TestData.Polygon(diagonal)) };
        var index = DivisionIndex.Build(boundaries);
        var random = new Random(3);
        index.Hits(-PointE7.MaxLng, PointE7.MaxLat).ShouldBe([0]);
        index.Hits(PointE7.MaxLng, PointE7.MaxLat).ShouldBe([0, 1]);
        index.Hits(0, 0).ShouldBe([0, 1]);
        for (var n = 0; n < 20_000; n++)
        {
            var lat = random.Next(-PointE7.MaxLat, PointE7.MaxLat + 1);
            var lng = n % 2 == 0 ? Math.Clamp((2 * lat) + random.Next(-1, 2), -PointE7.MaxLng, PointE7.MaxLng) : random.Next(-PointE7.MaxLng, PointE7.MaxLng + 1);
            index.Hits(lng, lat).ShouldBe(lng >= 2L * lat ? [0, 1] : [0]);
        }
    }

    [Fact]
    public void Locate_FortyDivisionsInOneCell_FindsAll()
    {
        var boundaries = Enumerable.Range(0, 80).Select(i => TestData.Boundary(TestData.County(i), TestData.Polygon(TestData.Box(-i, -i, 100 + i, 100 + i)))).ToArray();
        var index = DivisionIndex.Build(boundaries);
        index.MaxHits.ShouldBe(80);
        index.Hits(50, 50).ShouldBe(Enumerable.Range(0, 80));
        index.Hits(-40, 50).ShouldBe(Enumerable.Range(40, 40));
    }

    [Fact]
    public void Locate_SpikeAndDoubledEdge_LineBelongsToTheArea()
    {
        // A ring that walks out along a line and back: the line is its own, the area is not changed.
        var spike = TestData.Ring((0, 0), (10, 0), (10, 5), (30, 5), (10, 5), (10, 10), (0, 10));
        var index = DivisionIndex.Build([TestData.Boundary(TestData.County(0), TestData.Polygon(spike)), TestData.Boundary(TestData.County(1), TestData.Polygon(TestData.Box(10, 5, 30, 20)))]);
        index.Hits(20, 5).ShouldBe([0, 1]);
        index.Hits(20, 4).ShouldBe([]);
        index.Hits(5, 5).ShouldBe([0]);
        index.Hits(10, 7).ShouldBe([0, 1]);
    }

    private static DivisionIndex Build(Boundary[] boundaries, int shift) => new(IndexBuilder.Build(boundaries, shift == 0 ? null : new TreeOptions(shift % 7, shift % 3 * 6)));

    private static BoundaryPolygon[] RandomPolygons(Random random, int size) =>
        [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => TestData.Polygon(RandomRing(random, size), random.Next(3) == 0 ? [RandomRing(random, size)] : []))];

    private static Ring RandomRing(Random random, int size)
    {
        while (true)
        {
            // Few distinct coordinates make level edges, shared corners, crossings and doubled edges common.
            var step = random.Next(2) == 0 ? Math.Max(1, size / 6) : 1;
            var points = Enumerable.Range(0, random.Next(3, 14))
                .Select(_ => new PointE7(random.Next(-size / step, (size / step) + 1) * step, random.Next(-size / step, (size / step) + 1) * step)).ToList();
            points.Add(points[0]);
            var ring = Ring.Create(points.ToArray(), "random");
            if (ring.IsOk)
                return ring.Value;
        }
    }

    private static BoundaryPolygon Star(Random random, int size)
    {
        var (cx, cy) = (random.Next(-size / 4, (size / 4) + 1), random.Next(-size / 4, (size / 4) + 1));
        var corners = random.Next(5, 60);
        var radii = Enumerable.Range(0, corners).Select(_ => 0.35 + (0.4 * random.NextDouble())).ToArray();
        Ring? outer = null, hole = null;
        Result(1, ref outer);
        Result(0.4, ref hole);
        return hole is null || size < 1000 ? TestData.Polygon(outer!) : TestData.Polygon(outer!, hole);

        void Result(double scale, ref Ring? ring)
        {
            var points = Enumerable.Range(0, corners).Select(i =>
                new PointE7((int)(cx + (size * scale * radii[i] * Math.Cos(2 * Math.PI * i / corners))), (int)(cy + (size * scale * radii[i] * Math.Sin(2 * Math.PI * i / corners))))).ToList();
            points.Add(points[0]);
            var made = Ring.Create(points.ToArray(), "star");
            ring = made.IsOk ? made.Value : ring ?? TestData.Box(cx, cy, cx + 2, cy + 2);
        }
    }

    private static IEnumerable<PointE7> Probes(Boundary[] boundaries, Random random, int size)
    {
        var rings = boundaries.SelectMany(b => b.Polygons).SelectMany(p => p.Holes.Prepend(p.Outer)).ToArray();
        foreach (var ring in rings)
        {
            for (var i = 1; i < ring.Points.Length; i++)
            {
                var (a, b) = (ring.Points[i - 1], ring.Points[i]);
                yield return a;
                yield return new PointE7(a.Lng, b.Lat);
                var t = random.NextDouble();
                var on = new PointE7((int)(a.Lng + (t * ((double)b.Lng - a.Lng))), (int)(a.Lat + (t * ((double)b.Lat - a.Lat))));
                yield return on;
                yield return on with { Lng = on.Lng + 1 };
                yield return on with { Lat = on.Lat - 1 };
                yield return new PointE7((int)(((long)a.Lng + b.Lng) / 2), (int)(((long)a.Lat + b.Lat) / 2));
            }
        }

        for (var n = 0; n < 300; n++)
            yield return new PointE7(random.Next(-size, size + 1), random.Next(-size, size + 1));
    }

    private static class Oracle
    {
        internal static bool Covers(BoundaryPolygon polygon, PointE7 p)
        {
            var inside = false;
            foreach (var ring in polygon.Holes.Prepend(polygon.Outer))
            {
                for (var i = 1; i < ring.Points.Length; i++)
                {
                    var (a, b) = (ring.Points[i - 1], ring.Points[i]);
                    var cross = ((Int128)((long)b.Lng - a.Lng) * ((long)p.Lat - a.Lat)) - ((Int128)((long)b.Lat - a.Lat) * ((long)p.Lng - a.Lng));
                    if (cross == 0 && p.Lng >= Math.Min(a.Lng, b.Lng) && p.Lng <= Math.Max(a.Lng, b.Lng) && p.Lat >= Math.Min(a.Lat, b.Lat) && p.Lat <= Math.Max(a.Lat, b.Lat))
                        return true;
                    if ((a.Lat > p.Lat) != (b.Lat > p.Lat) && cross < 0 == b.Lat > a.Lat)
                        inside = !inside;
                }
            }

            return inside;
        }

        internal static IndexedPointInAreaLocator ToNts(Boundary boundary)
        {
            var factory = new GeometryFactory();
            var polygons = boundary.Polygons.Select(p => factory.CreatePolygon(ToNts(factory, p.Outer), [.. p.Holes.Select(h => ToNts(factory, h))]));
            return new IndexedPointInAreaLocator(factory.CreateMultiPolygon([.. polygons]));
        }

        private static LinearRing ToNts(GeometryFactory factory, Ring ring)
        {
            var coordinates = new Coordinate[ring.Points.Length];
            for (var i = 0; i < coordinates.Length; i++)
                coordinates[i] = new Coordinate(ring.Points[i].Lng, ring.Points[i].Lat);
            return factory.CreateLinearRing(coordinates);
        }
    }
}
