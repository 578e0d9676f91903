using System.Numerics;
using HomeRule.Geo.Boundaries;
using HomeRule.Testing;
using HomeRule.Testing.PostGis;
using Npgsql;

namespace HomeRule.Geo.Tests.PostGis;

/// <summary>
/// Every boundary of the mirror against PostGIS (ST_Covers on the polygons as they are), at random points, close to lines, on vertices and on edges between
/// vertices. Both work on the same plane of whole numbers; its doubles hold every product of these differences exactly.
/// </summary>
public sealed class PostGisComparisonTests
{
    [Fact]
    public void Locate_WholeMirror_IsWhatStCoversSays()
    {
        if (Repository.Mirror is null)
            Assert.Skip(MirrorBoundaries.Absent);
        if (PostGisServer.Installed() is null)
            Assert.Skip(PostGisServer.Absent);
        var boundaries = MirrorBoundaries.Read();
        var index = DivisionIndex.Build(boundaries);
        var points = Points(boundaries);
        points.Count.ShouldBeGreaterThanOrEqualTo(100_000);
        using var server = PostGisServer.Start();
        using var connection = server.Open();
        PostGisAreas.Load(connection, boundaries, b => Ordinal(index, boundaries[b]));
        PostGisAreas.Load(connection, points);

        var expected = Covering(connection, points.Count);

        var hits = new int[index.MaxHits];
        var differences = new List<string>();
        var onLines = 0;
        for (var i = 0; i < points.Count; i++)
        {
            var own = hits.AsSpan(0, index.Locate(points[i], hits)).ToArray();
            onLines += own.Length > 4 ? 1 : 0;
            if (!own.SequenceEqual(expected[i]))
                differences.Add($"{points[i]}: index [{Names(index, own)}], PostGIS [{Names(index, expected[i])}]");
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{points.Count:N0} points, {boundaries.Count:N0} boundaries, {differences.Count} differences");
        differences.Take(20).ShouldBeEmpty();
        expected.Sum(static e => e.Length).ShouldBeGreaterThan(2 * points.Count, "the points lie in the country");
        onLines.ShouldBeGreaterThan(1000);
    }

    private static int Ordinal(DivisionIndex index, Boundary boundary) =>
        index.OrdinalsOf(boundary.Division).Single(o => index.Boundaries[o].Set == boundary.Set);

    private static string Names(DivisionIndex index, int[] ordinals) => string.Join(' ', ordinals.Select(o => index.Divisions[o].Value[24..]));

    private static int[][] Covering(NpgsqlConnection connection, int count)
    {
        var found = new SortedSet<int>[count];
        using var command = new NpgsqlCommand("SELECT p.id, a.ordinal FROM area a JOIN point p ON a.geom && p.geom AND ST_Covers(a.geom, p.geom)", connection);
        using var rows = command.ExecuteReader();
        while (rows.Read())
            (found[rows.GetInt32(0)] ??= []).Add(rows.GetInt32(1));
        return [.. found.Select(static set => set is null ? [] : set.ToArray())];
    }

    private static List<PointE7> Points(IReadOnlyList<Boundary> boundaries)
    {
        var random = new Random(1776);
        var points = new List<PointE7>();
        for (var n = 0; n < 40_000; n++)
            points.Add(new PointE7(random.Next(-1_247_000_000, -669_000_000), random.Next(245_000_000, 494_000_000)));
        for (var n = 0; n < 30_000; n++)
        {
            // A vertex, a point of the same edge, and one beside it, from any boundary whatever its size.
            var polygons = boundaries[random.Next(boundaries.Count)].Polygons;
            var polygon = polygons[random.Next(polygons.Count)];
            var ring = n % 5 == 0 && polygon.Holes.Count > 0 ? polygon.Holes[random.Next(polygon.Holes.Count)] : polygon.Outer;
            var at = random.Next(ring.Points.Length - 1);
            var (a, b) = (ring.Points[at], ring.Points[at + 1]);
            points.Add(a);
            points.Add(Between(a, b, random));
            points.Add(new PointE7(Math.Clamp(a.Lng + random.Next(-300, 301), -PointE7.MaxLng, PointE7.MaxLng), a.Lat + random.Next(-300, 301)));
        }

        return points;
    }

    /// <summary>A whole-numbered point exactly on the edge where it has one between its ends, else its first end.</summary>
    private static PointE7 Between(PointE7 a, PointE7 b, Random random)
    {
        var (dx, dy) = ((long)b.Lng - a.Lng, (long)b.Lat - a.Lat);
        var steps = (long)BigInteger.GreatestCommonDivisor(dx, dy);
        if (steps < 2)
            return a;
        var step = random.NextInt64(1, steps);
        return new PointE7((int)(a.Lng + (dx / steps * step)), (int)(a.Lat + (dy / steps * step)));
    }
}
