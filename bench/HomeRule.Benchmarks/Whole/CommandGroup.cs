using System.Text.Json;
using HomeRule.Benchmarks.Figures;

namespace HomeRule.Benchmarks.Whole;

/// <summary>The command as a whole process, and how soon the site answers.</summary>
internal static class CommandGroup
{
    private const int Runs = 20;

    public static Group Run(Bench bench)
    {
        var figures = new List<Figure>();
        if (Children.Command(bench) is { } command)
        {
            var snapshot = Children.Snapshot(bench, command).ToArray();
            figures.Add(Whole(bench, "homerule report \"Denver, CO\"", [command, "report", "Denver, CO", .. snapshot]) with { Target = Target.AtMost(400) });
            figures.Add(Whole(bench, "homerule report, JSON", [command, "report", "Denver, CO", "--format", "json", .. snapshot]) with { Target = Target.AtMost(400) });
            figures.Add(Whole(bench, "homerule places den", [command, "places", "den", .. snapshot]));
            figures.Add(Whole(bench, "homerule --version", [command, "--version"]) with { Note = "the floor: the runtime and the command line alone" });
        }
        else
        {
            Console.Error.WriteLine("  the command is not built: dotnet build -c Release src/HomeRule.Cli");
        }

        var ready = new List<double>();
        var program = "";
        for (var i = 0; i < 5; i++)
        {
            using var server = SiteServer.Start(bench);
            ready.Add(server.ReadyMs);
            program = server.Program;
        }

        figures.Add(new("serve, start to first 200 of /healthz", Numbers.Percentile([.. ready], 0.5), "ms") { Target = Target.AtMost(1500), Note = $"median of 5, {program}" });
        return new Group("cli", "The command, whole processes", figures);
    }

    private static Figure Whole(Bench bench, string name, string[] line)
    {
        var output = Path.Combine(bench.Folder, "hyperfine.json");
        if (Children.Exists("hyperfine")
            && Children.Run("hyperfine", ["-N", "--warmup", "2", "--runs", $"{Runs}", "--export-json", output, string.Join(' ', line.Select(static a => $"'{a}'"))], bench.Root) is not null)
        {
            var result = JsonDocument.Parse(File.ReadAllBytes(output)).RootElement.GetProperty("results")[0];
            return new Figure(name, result.GetProperty("median").GetDouble() * 1000, "ms") { Note = $"median of {Runs}, least {result.GetProperty("min").GetDouble() * 1000:N0} ms" };
        }

        var times = Enumerable.Range(0, Runs).Select(_ => Timing.Once(() => Children.Run(line[0], line[1..], bench.Root))).ToArray();
        return new Figure(name, Numbers.Percentile(times, 0.5), "ms") { Note = $"median of {Runs}, least {times.Min():N0} ms" };
    }
}
