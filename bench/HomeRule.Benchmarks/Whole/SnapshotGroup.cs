using System.Diagnostics;
using System.Globalization;
using HomeRule.Answers;
using HomeRule.Atlas.Compiling;
using HomeRule.Atlas.Reading;
using HomeRule.Benchmarks.Figures;
using HomeRule.Civics;

namespace HomeRule.Benchmarks.Whole;

/// <summary>The snapshot: made, opened in a fresh process and in a warm one, and what it takes in memory.</summary>
internal static class SnapshotGroup
{
    public static Group Run(Bench bench)
    {
        var compile = Timing.Once(() => bench.Compile());
        var again = Timing.Once(() => bench.Compile());
        var check = Timing.Once(() => AtlasReader.Read(bench.Atlas, Bench.Today));
        var warm = Enumerable.Range(0, 9).Select(_ => Timing.Once(() => SnapshotReader.Open(bench.SnapshotFile))).ToArray();
        var snapshot = SnapshotReader.Open(bench.SnapshotFile).Value;
        var book = Enumerable.Range(0, 9).Select(_ => Timing.Once(() => GC.KeepAlive(new AnswerBook(snapshot)))).ToArray();
        var jitted = Fresh(Children.Self);
        var shipped = Children.Precompiled(bench) is { } program ? Fresh(program) : jitted;
        var how = shipped == jitted ? "not precompiled" : "precompiled, as shipped";
        const string other = "compiled at run time";
        return new Group("snapshot", $"Snapshot of {Directory.EnumerateFiles(bench.Atlas, "*.yaml", SearchOption.AllDirectories).Count():N0} atlas files and {snapshot.Divisions.Count:N0} divisions",
        [
            new("compile, first in a process", compile, "ms") { Target = Target.AtMost(30_000) },
            new("compile, again", again, "ms"),
            new("  of that reading and checking the atlas", check, "ms"),
            new("file", new FileInfo(bench.SnapshotFile).Length / 1024d / 1024d, "MB") { Target = Target.AtMost(150) },
            new("open, fresh process", shipped[0], "ms") { Target = Target.AtMost(100), Comparison = Comparison.Time(other, jitted[0], shipped[0]), Note = $"median of 5, {how}" },
            new("open, warm", Numbers.Percentile(warm, 0.5), "ms") { Note = "median of 9" },
            new("answer book, fresh process", shipped[1], "ms") { Target = Target.AtMost(60), Comparison = Comparison.Time(other, jitted[1], shipped[1]), Note = $"median of 5, {how}" },
            new("answer book, warm", Numbers.Percentile(book, 0.5), "ms"),
            new("first report, fresh process", shipped[2], "ms") { Comparison = Comparison.Time(other, jitted[2], shipped[2]) },
            new("resident memory after the first report", shipped[3], "MB") { Target = Target.AtMost(400) },
            new("resident memory after 3,000 reports", shipped[4], "MB") { Target = Target.AtMost(400) },
        ]);
    }

    /// <summary>Medians of five fresh processes.</summary>
    private static double[] Fresh(string program)
    {
        var runs = Enumerable.Range(0, 5).Select(_ => Children.Run(program, ["open"])!.Trim().Split(' ').Select(static x => double.Parse(x, CultureInfo.InvariantCulture)).ToArray()).ToList();
        return [.. Enumerable.Range(0, runs[0].Length).Select(column => Numbers.Percentile([.. runs.Select(r => r[column])], 0.5))];
    }

    /// <summary>The hidden verb <c>open</c>: one opening in a fresh process, its times and memory on one line.</summary>
    public static void Open(Bench bench)
    {
        var start = Stopwatch.GetTimestamp();
        var snapshot = SnapshotReader.Open(bench.SnapshotFile).Value;
        var opened = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var book = new AnswerBook(snapshot);
        var built = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        book.Report(book.Places.Resolve("Denver, CO").Value, Bench.Today, Language.En);
        var reported = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var resident = Machine.ResidentMb(Environment.ProcessId);
        foreach (var place in book.Places.All.Where((_, i) => i % Math.Max(1, book.Places.All.Count / 3_000) == 0))
            book.Report(place, Bench.Today, Language.En);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{opened:F2} {built - opened:F2} {reported - built:F2} {resident:F1} {Machine.ResidentMb(Environment.ProcessId):F1}"));
    }
}
