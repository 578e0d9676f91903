using System.Diagnostics;
using System.Globalization;
using HomeRule.Benchmarks.Whole;
using HomeRule.Benchmarks.Figures;
using HomeRule.Geo;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Divisions;
using HomeRule.Geo.TopoJson;
using HomeRule.Testing;
using HomeRule.Testing.PostGis;

namespace HomeRule.Benchmarks.Places;

/// <summary>Point → every division, against the usual tree of polygons and PostGIS on the same points in the same run; the answers are compared.</summary>
internal static class LocateGroup
{
    private const int Count = 2_000_000;
    private const int TreeCount = 200_000;

    public static Group Run(Bench bench)
    {
        var boundaries = All(bench);
        if (Repository.Mirror is null)
            Console.WriteLine("locate: states and counties only; set HOMERULE_MIRROR to measure every boundary");
        DivisionIndex index = null!;
        TreeLocator tree = null!;
        var build = Timing.Once(() => index = DivisionIndex.Build(boundaries));
        int Ordinal(Boundary b) => index.OrdinalsOf(b.Division).First(o => index.Boundaries[o].Set == b.Set);
        var file = Path.Combine(bench.Folder, "locate.hrdi");
        Directory.CreateDirectory(bench.Folder);
        using (var stream = File.Create(file))
            index.Write(stream);
        var mapped = Child(Children.Self, "mapped", file);
        index = DivisionIndex.Open(file).Value;

        var points = Points.Make(Count);
        var corners = Near(boundaries);
        var own = Best(5, () => Rate(points, 1, (p, hits) => index.Locate(p, hits), index.MaxHits));
        var many = Enumerable.Range(1, Environment.ProcessorCount).Select(threads => Best(3, () => Rate(points, threads, (p, hits) => index.Locate(p, hits), index.MaxHits))).ToArray();
        var hard = Best(3, () => Rate(corners, 1, (p, hits) => index.Locate(p, hits), index.MaxHits));
        var hits = new int[index.MaxHits];
        var times = Timing.Each(points, p => index.Locate(p, hits));
        var hardTimes = Timing.Each(corners, p => index.Locate(p, hits));
        var figures = new List<Figure>
        {
            new("building, all cores", build / 1000, "s"),
            new("file", index.ByteCount / 1e6, "MB") { Target = Target.AtMost(150) },
            new("opening, checksum compared", mapped[0], "ms") { Target = Target.AtMost(100) },
            new("opening, trusted", mapped[1], "ms"),
            new("resident after 2,000,000 points, process of its own", mapped[3], "MB") { Target = Target.AtMost(400), Note = $"{mapped[2]:N0} MB before opening" },
            new("p50, random points", Numbers.Percentile(times, 0.5), "µs"),
            new("p99, random points", Numbers.Percentile(times, 0.99), "µs") { Target = Target.AtMost(2), Note = "clock included" },
            new("p99, within 100 m of a corner", Numbers.Percentile(hardTimes, 0.99), "µs"),
            new("points/s within 100 m of a corner, 1 thread", hard, "/s"),
        };
        if (Children.Exists("taskset"))
            figures.Insert(1, new("building, 2 cores", Child("taskset", "-c", "0,1", Children.Self, "built")[0], "s") { Target = Target.AtMost(30) });
        for (var threads = 2; threads <= many.Length; threads++)
            figures.Add(new($"points/s, {threads} threads", many[threads - 1], "/s") { Comparison = Comparison.Rate("1 thread", many[0], many[threads - 1]) });
        if (Repository.Mirror is not null)
            figures.AddRange(Layers(boundaries, points, own));

        var some = points.AsSpan(0, TreeCount).ToArray();
        var treeBuild = Timing.Once(() => tree = new TreeLocator(boundaries, Ordinal));
        var plain = Best(2, () => Rate(some, 1, (p, h) => tree.Locate(p, h), 64));
        figures.Insert(0, new("points/s, 1 thread", own, "/s") { Target = Target.AtLeast(2_500_000), Comparison = Comparison.Rate("NetTopologySuite", plain, own) });
        figures.Insert(1, new("points/s against NetTopologySuite", own, "/s") { Target = Target.RatioAtLeast(45), Comparison = Comparison.Rate("NetTopologySuite", plain, own) });
        figures.Add(new("building, all cores ", build / 1000, "s") { Comparison = Comparison.Time("NetTopologySuite", treeBuild / 1000, build / 1000) });
        figures.Add(new("answers that differ from NetTopologySuite, random points", Compare(index, tree, some), $"of {TreeCount:N0}"));
        figures.Add(new("answers that differ from NetTopologySuite, near corners", Compare(index, tree, corners.AsSpan(0, 20_000).ToArray()), "of 20,000"));
        tree = null!;
        if (PostGisServer.Installed() is null)
            Console.WriteLine($"locate: {PostGisServer.Absent}");
        else
            figures.Insert(2, PostGis(boundaries, Ordinal, some, own));
        return new Group("locate", $"Point to divisions in process, {index.Boundaries.Count:N0} boundaries, {boundaries.Sum(Corners):N0} corners read, {index.VertexCount:N0} kept", figures);
    }

    private static Figure PostGis(IReadOnlyList<Boundary> boundaries, Func<Boundary, int> ordinal, PointE7[] points, double own)
    {
        using var server = new PostGisLocator(boundaries, ordinal);
        var few = points.AsSpan(0, 40_000).ToArray();
        var rate = Best(2, () => Rate(few, 1, (p, hits) => server.Locate(p, hits), 64));
        return new("points/s against PostGIS", own, "/s") { Target = Target.RatioAtLeast(300), Comparison = Comparison.Rate("PostGIS, ST_Subdivide + GiST, prepared", rate, own) };
    }

    /// <summary>The same points while layers are added: what a point costs should hardly change.</summary>
    private static IEnumerable<Figure> Layers(IReadOnlyList<Boundary> boundaries, PointE7[] points, double all)
    {
        var sets = boundaries.Select(static b => b.Set).Distinct().ToList();
        for (var layers = 1; layers < sets.Count; layers++)
        {
            var some = sets.Take(layers).ToHashSet();
            var index = DivisionIndex.Build(boundaries.Where(b => some.Contains(b.Set)));
            var rate = Best(3, () => Rate(points, 1, (p, hits) => index.Locate(p, hits), index.MaxHits));
            yield return new Figure($"ns a point with {string.Join(" + ", sets.Take(layers))}", 1e9 / rate, "ns");
        }

        yield return new Figure("ns a point with everything", 1e9 / all, "ns");
    }

    private static long Corners(Boundary boundary) => boundary.Polygons.Sum(static p => p.Outer.Points.Length - 1 + p.Holes.Sum(static h => (long)h.Points.Length - 1));

    private static double Best(int rounds, Func<double> rate) => Enumerable.Range(0, rounds).Max(_ => rate());

    /// <summary>A process of its own, so that it can be held to two cores: prints the seconds that building took.</summary>
    public static void Built(Bench bench)
    {
        var boundaries = All(bench);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Timing.Once(() => DivisionIndex.Build(boundaries)) / 1000}"));
    }

    private static IReadOnlyList<Boundary> All(Bench bench) =>
        Repository.Mirror is null ? Country(bench) : MirrorBoundaries.Read();

    private static IReadOnlyList<Boundary> Country(Bench bench) =>
        UsDivisions.FromTopology(TopoJsonReader.Read(File.ReadAllBytes(bench.Topology)).Value).Value.Boundaries.Boundaries;

    private static double[] Child(string program, params string[] args) =>
        [.. (Children.Run(program, args) ?? throw new InvalidOperationException($"{program} {string.Join(' ', args)} failed."))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(static n => double.Parse(n, CultureInfo.InvariantCulture))];

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
