using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsvHelper;
using HomeRule.Benchmarks.Figures;
using HomeRule.Benchmarks.Places;
using HomeRule.Testing;

namespace HomeRule.Benchmarks.Whole;

/// <summary>A table of random points through the command, file to file, as a whole process: rows per second and peak memory.</summary>
internal static class CsvGroup
{
    private const int Full = 10_000_000;

    public static Group Run(Bench bench)
    {
        if (Children.Command(bench) is not { } command)
        {
            Console.Error.WriteLine("  the command is not built: dotnet build -c Release src/HomeRule.Cli");
            return new Group("csv", "A table of points through the command", []);
        }

        var snapshot = FullCountry.IsHere ? FullCountry.SnapshotFile : bench.SnapshotFile;
        var (table, tenth, answer) = (Path.Combine(bench.Folder, "points.csv"), Path.Combine(bench.Folder, "points-tenth.csv"), Path.Combine(bench.Folder, "located.csv"));
        try
        {
            Write(table, bench.Rows);
            Write(tenth, bench.Rows / 10);
            var best = Enumerable.Range(0, 3).Select(_ => Whole(command, snapshot, table, answer)).MinBy(static r => r.Seconds);
            var size = new FileInfo(answer).Length;
            var few = Whole(command, snapshot, tenth, answer);
            var piped = Whole(command, snapshot, table, "/dev/null");
            var library = Timing.Once(() => Read(table)) / 1000;
            var rate = bench.Rows / best.Seconds;
            return new Group("csv", $"{bench.Rows:N0} points of a table through the command, {(FullCountry.IsHere ? "every boundary of the mirror" : "states and counties only: set HOMERULE_MIRROR for all")}",
            [
                new("rows/s, whole process, file to file", rate, "/s") { Comparison = Comparison.Rate("CsvHelper reading the table, one thread, and nothing else", bench.Rows / library, rate), Note = "best of 3" },
                new("seconds for 10 million rows", best.Seconds * Full / bench.Rows, "s") { Target = Target.AtMost(30) },
                new("the same without writing the answer", piped.Seconds * Full / bench.Rows, "s"),
                new("answer", size / 1e6, "MB"),
                new("peak memory", best.PeakMb, "MB") { Target = Target.AtMost(400), Comparison = Comparison.Time("a tenth of the rows", few.PeakMb, best.PeakMb), Note = "the mapped snapshot counts" },
            ]);
        }
        finally
        {
            foreach (var file in new[] { table, tenth, answer })
                File.Delete(file);
        }
    }

    private static void Write(string path, int rows)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 20);
        writer.Write("id,lat,lng\n");
        var random = new Random(1787);
        Span<char> line = stackalloc char[64];
        for (var i = 0; i < rows; i++)
        {
            var point = Points.Next(random).ToDegrees();
            line.TryWrite(CultureInfo.InvariantCulture, $"{i},{point.Lat:F6},{point.Lng:F6}\n", out var length);
            writer.Write(line[..length]);
        }
    }

    private static (double Seconds, double PeakMb) Whole(string command, string snapshot, string table, string answer)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(command, ["locate", "--csv", table, "--out", answer, "--snapshot", snapshot]) { RedirectStandardError = true })!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        var peak = 0L;
        while (!process.WaitForExit(20))
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It ended between the two lines.
            }
        }

        return process.ExitCode == 0
            ? (Stopwatch.GetElapsedTime(start).TotalSeconds, peak / 1e6)
            : throw new InvalidOperationException($"homerule locate --csv ended with {process.ExitCode}.");
    }

    private static void Read(string path)
    {
        using var stream = File.OpenRead(path);
        using var csv = CsvReader.Create(stream, new CsvReaderOptions { HasHeader = true });
        var length = 0L;
        while (csv.Read())
            length += csv.GetString(0).Length + csv.GetString(1).Length + csv.GetString(2).Length;
        if (length == 0)
            throw new InvalidOperationException("CsvHelper read nothing.");
    }
}
