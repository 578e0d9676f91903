using System.Diagnostics;
using HomeRule.Benchmarks.Figures;
using HomeRule.Geo;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Divisions;
using HomeRule.Geo.TopoJson;

namespace HomeRule.Benchmarks.Places;

/// <summary>Point → state and county, against the usual tree of polygons on the same points in the same run; the answers are compared.</summary>
internal static class LocateGroup
{
    private const int Count = 2_000_000;
    private const int TreeCount = 200_000;

    public static Group Run(Bench bench)
    {
        var boundaries = UsDivisions.FromTopology(TopoJsonReader.Read(File.ReadAllBytes(bench.Topology)).Value).Value.Boundaries.Boundaries;
        DivisionIndex index = null!;
        TreeLocator tree = null!;
        var build = Timing.Once(() => index = DivisionIndex.Build(boundaries));
        var treeBuild = Timing.Once(() => tree = new TreeLocator(boundaries, b => index.TryOrdinal(b.Division, out var ordinal) ? ordinal : -1));
        var points = Points.Make(Count);
        var some = points.AsSpan(0, TreeCount).ToArray();

        var differ = Compare(index, tree, some);
        var own = 0d;
        for (var round = 0; round < 5; round++)
            own = Math.Max(own, Rate(points, 1, (p, hits) => index.Locate(p, hits), index.MaxHits));
        var threads = Environment.ProcessorCount;
        var many = Enumerable.Range(0, 3).Max(_ => Rate(points, threads, (p, hits) => index.Locate(p, hits), index.MaxHits));
        var plain = Enumerable.Range(0, 2).Max(_ => Rate(some, 1, (p, hits) => tree.Locate(p, hits), 64));
        var corners = Near(boundaries);
        var hard = Enumerable.Range(0, 3).Max(_ => Rate(corners, 1, (p, hits) => index.Locate(p, hits), index.MaxHits));
        var differNear = Compare(index, tree, corners.AsSpan(0, 20_000).ToArray());

        var hits = new int[index.MaxHits];
        var times = Timing.Each(points, p => index.Locate(p, hits));
        var book = bench.Book;
        var degrees = some.Select(static p => p.ToDegrees()).ToArray();
        Timing.Each(degrees, p => book.Places.Locate(p.Lat, p.Lng));
        var whole = Timing.Each(degrees, p => book.Places.Locate(p.Lat, p.Lng));
        const string other = "NetTopologySuite";
        return new Group("locate", $"Point to divisions in process, {index.Divisions.Count:N0} boundaries, {index.VertexCount:N0} corners",
        [
            new("points/s, 1 thread", own, "/s") { Target = Target.AtLeast(2_500_000), Comparison = Comparison.Rate(other, plain, own) },
            new("points/s against NetTopologySuite", own, "/s") { Target = Target.RatioAtLeast(45), Comparison = Comparison.Rate(other, plain, own) },
            new($"points/s, {threads} threads", many, "/s") { Comparison = Comparison.Rate("1 thread", own, many) },
            new("points/s within 100 m of a corner, 1 thread", hard, "/s"),
            new("p50", Numbers.Percentile(times, 0.5), "µs"),
            new("p99", Numbers.Percentile(times, 0.99), "µs") { Note = "clock included" },
            new("p99 as places of the directory", Numbers.Percentile(whole, 0.99), "µs"),
            new("building", build, "ms") { Comparison = Comparison.Time(other, treeBuild, build) },
            new("answers that differ, random points", differ, $"of {TreeCount:N0}"),
            new("answers that differ, near corners", differNear, "of 20,000") { Note = "NetTopologySuite rounds; the index is exact on whole numbers" },
        ]);
    }

    private static PointE7[] Near(IReadOnlyList<Boundary> boundaries)
    {
        var random = new Random(1789);
        var corners = boundaries.SelectMany(static b => b.Polygons).SelectMany(static p => p.Outer.Points.ToArray()).ToArray();
        var points = new PointE7[500_000];
        for (var i = 0; i < points.Length; i++)
        {
            var corner = corners[random.Next(corners.Length)];
            points[i] = new PointE7(Math.Clamp(corner.Lng + random.Next(-9000, 9001), -PointE7.MaxLng, PointE7.MaxLng), corner.Lat + random.Next(-9000, 9001));
        }

        return points;
    }

    private delegate int Locator(PointE7 point, Span<int> hits);

    private static double Rate(PointE7[] points, int threads, Locator locate, int most)
    {
        var start = Stopwatch.GetTimestamp();
        var sums = new long[threads * 16];
        var workers = Enumerable.Range(0, threads).Select(number => new Thread(() =>
        {
            var hits = new int[most];
            var sum = 0L;
            foreach (var point in points)
                sum += locate(point, hits);
            sums[number * 16] = sum;
        })).ToList();
        workers.ForEach(static w => w.Start());
        workers.ForEach(static w => w.Join());
        return (double)points.Length * threads / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static int Compare(DivisionIndex index, TreeLocator tree, PointE7[] points)
    {
        var (own, other) = (new int[index.MaxHits], new int[64]);
        var differ = 0;
        foreach (var point in points)
        {
            if (!own.AsSpan(0, index.Locate(point, own)).SequenceEqual(other.AsSpan(0, tree.Locate(point, other))))
                differ++;
        }

        return differ;
    }
}
