using HomeRule.Answers.Places;
using HomeRule.Benchmarks.Figures;

namespace HomeRule.Benchmarks.Places;

/// <summary>Place search over the real directory and over one of thirty thousand names.</summary>
internal static class SearchGroup
{
    private const int Limit = 10;

    /// <summary>The scan is slow: it takes every seventh query, so that all kinds are among them.</summary>
    private const int ScanEvery = 7;

    public static Group Run(Bench bench)
    {
        var figures = new List<Figure>();
        Measure(figures, "", bench.Book.Places);

        // With every town of the country in the snapshot, its own names are the measure; without, made-up ones in as many states.
        var full = bench.Book.Places.HasEveryTown;
        var prefix = full ? "every town, " : "30,000 names, ";
        var many = full ? bench.Snapshot : ManyNames.Make(bench.Snapshot, 30_000);
        PlaceDirectory directory = null!;
        var build = double.MaxValue;
        for (var round = 0; round < 3; round++)
            build = Math.Min(build, Timing.Once(() => directory = new PlaceDirectory(many)));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        directory = new PlaceDirectory(many);
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        var warm = Timing.Once(directory.Warm);
        var withNames = GC.GetTotalMemory(forceFullCollection: true) - before;
        if (!full)
            Measure(figures, prefix, directory);
        figures.Add(new(prefix + "building the directory", build, "ms"));
        figures.Add(new(prefix + "allocated by building it", allocated / 1e6, "MB"));
        figures.Add(new(prefix + "directory in memory", kept / 1e6, "MB"));
        figures.Add(new(prefix + "index of names", warm, "ms") { Target = Target.AtMost(1000) });
        figures.Add(new(prefix + "directory and names in memory", withNames / 1e6, "MB"));
        return new Group("search", $"Place search in process, {bench.Book.Places.All.Count:N0} and {directory.All.Count:N0} places", figures);
    }

    private static void Measure(List<Figure> figures, string prefix, PlaceDirectory places)
    {
        var queries = Queries.Make(places.All);
        for (var round = 0; round < 4; round++)
            Timing.Each(queries, q => places.Search(q.Text, Limit));
        var times = Best(3, queries, q => places.Search(q.Text, Limit));
        var linear = new LinearNames(places.All);
        var some = queries.Where(static (_, i) => i % ScanEvery == 0).ToList();
        var scan = Best(1, some, q => linear.Search(q.Text, Limit));
        var (own50, own99, scan50, scan99) = (Of(times, 0.5), Of(times, 0.99), Of(scan, 0.5), Of(scan, 0.99));
        figures.Add(new(prefix + "p50", own50, "µs") { Comparison = Comparison.Time("linear scan", scan50, own50) });
        figures.Add(new(prefix + "p99", own99, "µs") { Target = Target.AtMost(1000), Comparison = Comparison.Time("linear scan", scan99, own99) });
        figures.Add(new(prefix + "mean", times.Average(), "µs") { Comparison = Comparison.Time("linear scan", scan.Average(), times.Average()) });
        foreach (var kind in queries.Select(static q => q.Kind).Distinct())
            figures.Add(new($"{prefix}p99, {kind}", Of([.. times.Where((_, i) => queries[i].Kind == kind)], 0.99), "µs") { Note = Found(places, queries, kind) });
        figures.Add(new(prefix + "allocated by one search", Timing.Allocated(queries, q => places.Search(q.Text, Limit)) / 1024, "KB"));
    }

    /// <summary>How often the place that was meant is among the ten offered; speed at the price of worse answers would show here.</summary>
    private static string Found(PlaceDirectory places, List<Query> queries, string kind)
    {
        var asked = queries.Where(q => q.Kind == kind).ToList();
        return $"meant place offered in {100.0 * asked.Count(q => places.Search(q.Text, Limit).Any(h => h.Place.Slug == q.Meant)) / asked.Count:N0} %";
    }

    private static double[] Best(int rounds, List<Query> queries, Action<Query> run)
    {
        var best = Timing.Each(queries, run);
        for (var round = 1; round < rounds; round++)
        {
            var times = Timing.Each(queries, run);
            for (var i = 0; i < best.Length; i++)
                best[i] = Math.Min(best[i], times[i]);
        }

        return best;
    }

    private static double Of(double[] times, double p) => Numbers.Percentile([.. times], p);
}
