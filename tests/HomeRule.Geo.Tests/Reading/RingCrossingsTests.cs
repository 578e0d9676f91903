using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Reading;
using TestData = HomeRule.Geo.Tests.Testing.TestData;

namespace HomeRule.Geo.Tests.Reading;

public sealed class RingCrossingsTests
{
    [Fact]
    public void TryCheck_RandomPolygons_FindsWhatEveryPairOfEdgesTells()
    {
        // Few values: corners on edges, shared corners and edges on one line are common. The wide ones do not fit 64-bit products.
        var point = Gen.Zip(Gen.Choose(-9, 9), Gen.Choose(-9, 9));
        var ring = Gen.Choose(3, 40).SelectMany(n => point.ArrayOf(n));
        var scale = Gen.Elements(1, 1_000, 190_000_000);
        var crossing = 0;
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000),
            Prop.ForAll(Gen.Zip(Gen.Zip(ring, ring), scale).ToArbitrary(), sample =>
            {
                var ((first, second), factor) = sample;
                var rings = new[] { first, second }.Select(points => Make(points, factor)).OfType<Ring>().ToArray();
                if (rings.Length == 0)
                    return true;
                var polygon = new BoundaryPolygon { Outer = rings[0], Holes = rings[1..] };
                var found = new RingCrossings();
                found.TryCheck(polygon).ShouldBeTrue();
                var (crossings, touching) = EveryPair(rings);
                crossing += crossings > 0 ? 1 : 0;
                return found.Crossings == crossings && found.Touching.SequenceEqual(touching);
            }));
        crossing.ShouldBeGreaterThan(500);
    }

    [Fact]
    public void TryCheck_EntangledRing_GivesUpInsteadOfHanging()
    {
        // Long parallel diagonals: every box meets every other.
        var points = new List<(int, int)>();
        for (var i = 0; i < 40_000; i++)
            points.Add(i % 2 == 0 ? (i, 0) : (1_000_000_000 + i, 800_000_000));
        points.Add((0, 800_000_000));
        new RingCrossings().TryCheck(TestData.Polygon(TestData.Ring([.. points]))).ShouldBeFalse();
    }

    [Fact]
    public void TryCheck_LongCoast_CostsAFewTestsAnEdge()
    {
        const int corners = 200_000;
        var random = new Random(7);
        var points = Enumerable.Range(0, corners).Select(i =>
        {
            var radius = 500_000_000 * (1 + (0.00001 * random.NextDouble()));
            return ((int)(radius * Math.Cos(i * Math.Tau / corners)), (int)(radius * Math.Sin(i * Math.Tau / corners)));
        }).ToArray();
        var found = new RingCrossings();
        found.TryCheck(TestData.Polygon(TestData.Ring(points))).ShouldBeTrue();
        (found.Crossings, found.Touching[0]).ShouldBe((0, false));
        found.Tests.ShouldBeLessThan(20L * corners);
    }

    private static Ring? Make((int X, int Y)[] points, int factor) =>
        Ring.Create([.. points.Append(points[0]).Select(p => new PointE7(p.X * factor, p.Y * Math.Min(factor, 90_000_000)))], "") is { IsOk: true } made ? made.Value : null;

    private static (long Crossings, bool[] Touching) EveryPair(Ring[] rings)
    {
        var edges = rings.SelectMany((ring, r) => Enumerable.Range(0, ring.Points.Length - 1).Select(i => (Ring: r, Index: i, Count: ring.Points.Length - 1, A: ring.Points[i], B: ring.Points[i + 1]))).ToArray();
        var touching = new bool[rings.Length];
        long crossings = 0;
        for (var i = 0; i < edges.Length; i++)
        {
            for (var j = i + 1; j < edges.Length; j++)
            {
                var (e, f) = (edges[i], edges[j]);
                var (c, d, a, b) = (Side(e.A, e.B, f.A), Side(e.A, e.B, f.B), Side(f.A, f.B, e.A), Side(f.A, f.B, e.B));
                var crosses = c * d < 0 && a * b < 0;
                if (crosses)
                    crossings++;
                if (e.Ring != f.Ring)
                    continue;
                var meets = crosses || (c == 0 && On(e.A, e.B, f.A)) || (d == 0 && On(e.A, e.B, f.B)) || (a == 0 && On(f.A, f.B, e.A)) || (b == 0 && On(f.A, f.B, e.B));
                if (f.Index == e.Index + 1)
                    meets = d == 0 && Dot(e.A, e.B, f.B) < 0;
                else if (e.Index == 0 && f.Index == f.Count - 1)
                    meets = Side(f.A, e.A, e.B) == 0 && Dot(f.A, e.A, e.B) < 0;
                touching[e.Ring] |= meets;
            }
        }

        return (crossings, touching);
    }

    private static int Side(PointE7 a, PointE7 b, PointE7 c) =>
        ((((BigInteger)b.Lng - a.Lng) * ((BigInteger)c.Lat - a.Lat)) - (((BigInteger)b.Lat - a.Lat) * ((BigInteger)c.Lng - a.Lng))).Sign;

    private static int Dot(PointE7 a, PointE7 b, PointE7 c) =>
        ((((BigInteger)b.Lng - a.Lng) * ((BigInteger)c.Lng - b.Lng)) + (((BigInteger)b.Lat - a.Lat) * ((BigInteger)c.Lat - b.Lat))).Sign;

    private static bool On(PointE7 a, PointE7 b, PointE7 p) =>
        p.Lng >= Math.Min(a.Lng, b.Lng) && p.Lng <= Math.Max(a.Lng, b.Lng) && p.Lat >= Math.Min(a.Lat, b.Lat) && p.Lat <= Math.Max(a.Lat, b.Lat);
}
