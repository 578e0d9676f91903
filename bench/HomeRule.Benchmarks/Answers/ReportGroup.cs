using System.Text.Json;
using HomeRule.Answers.Json;
using HomeRule.Answers.Places;
using HomeRule.Benchmarks.Figures;
using HomeRule.Civics;

namespace HomeRule.Benchmarks.Answers;

/// <summary>The report of every place, in process.</summary>
internal static class ReportGroup
{
    public static Group Run(Bench bench)
    {
        var book = bench.Book;
        var places = book.Places.All;
        var first = Timing.Once(() => book.Report(places[places.Count / 2], Bench.Today, Language.En));
        for (var round = 0; round < 6; round++)
            Timing.Each(places, p => book.Report(p, Bench.Today, round % 2 == 0 ? Language.En : Language.Es));
        var english = BestOf(5, places, p => book.Report(p, Bench.Today, Language.En));
        var spanish = BestOf(3, places, p => book.Report(p, Bench.Today, Language.Es));
        var oldDay = BestOf(1, places, p => book.Report(p, Bench.Today.AddDays(-1), Language.En));
        var states = BestOf(5, book.Places.States, p => book.Report(p, Bench.Today, Language.En));
        var json = BestOf(2, places, p => JsonSerializer.SerializeToUtf8Bytes(book.Report(p, Bench.Today, Language.En), AnswersJson.Default.Report));
        var bytes = places.Sum(p => (double)JsonSerializer.SerializeToUtf8Bytes(book.Report(p, Bench.Today, Language.En), AnswersJson.Default.Report).Length) / places.Count;
        Action<Government> report = p => book.Report(p, Bench.Today, Language.En);
        var one = Timing.Rate(places, 1, 3, report);
        var four = Timing.Rate(places, 4, 3, report);
        return new Group("report", $"Report in process, {places.Count:N0} places",
        [
            new("p50, English", Numbers.Percentile(english, 0.5), "µs") { Target = Target.AtMost(100) },
            new("p99, English", Numbers.Percentile(english, 0.99), "µs"),
            new("p50, Spanish", Numbers.Percentile(spanish, 0.5), "µs") { Target = Target.AtMost(100) },
            new("p50, a day not asked before", Numbers.Percentile(oldDay, 0.5), "µs"),
            new("p50, states alone", Numbers.Percentile(states, 0.5), "µs"),
            new("p50, with its JSON", Numbers.Percentile(json, 0.5), "µs") { Note = $"{bytes / 1024:N0} KB of JSON on average" },
            new("first report of a process", first * 1000, "µs"),
            new("allocated by one report", Timing.Allocated(places, report) / 1024, "KB"),
            new("reports/s, 1 thread", one, "/s"),
            new("reports/s, 4 threads", four, "/s") { Comparison = Comparison.Rate("1 thread", one, four) },
        ]);
    }

    /// <summary>Each item's best of several rounds: what the work takes, not what other work on the machine adds.</summary>
    private static double[] BestOf(int rounds, IReadOnlyList<Government> places, Action<Government> run)
    {
        var best = Timing.Each(places, run);
        for (var round = 1; round < rounds; round++)
        {
            var times = Timing.Each(places, run);
            for (var i = 0; i < best.Length; i++)
                best[i] = Math.Min(best[i], times[i]);
        }

        return best;
    }
}
