using HomeRule.Answers;
using HomeRule.Atlas;
using HomeRule.Atlas.Compiling;
using HomeRule.Atlas.Reading;
using HomeRule.Testing;

namespace HomeRule.Benchmarks;

/// <summary>What every group measures on: the repository's atlas, one snapshot of it, one day.</summary>
internal sealed class Bench
{
    private Snapshot? _snapshot;
    private AnswerBook? _book;

    public Bench(IReadOnlyList<string> args)
    {
        Root = FindRoot();
        Folder = Path.Combine(Root, "artifacts", "bench");
        SnapshotFile = Path.Combine(Folder, "bench.snapshot");
        Seconds = Number(args, "--seconds", 10);
        Connections = Number(args, "--connections", 64);
        Rows = Number(args, "--rows", 10_000_000);
    }

    /// <summary>The day that answers are for; fixed, so that runs compare.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 21);

    public string Root { get; }

    public string Folder { get; }

    public string SnapshotFile { get; }

    /// <summary>How long each HTTP run lasts.</summary>
    public int Seconds { get; }

    public int Connections { get; }

    /// <summary>Rows of the table of points.</summary>
    public int Rows { get; }

    public string Atlas => Path.Combine(Root, "atlas");

    public string Topology => Path.Combine(Root, "node_modules", "us-atlas", "counties-10m.json");

    public Snapshot Snapshot => _snapshot ??= SnapshotReader.Open(SnapshotFile).Value;

    public AnswerBook Book => _book ??= new AnswerBook(Snapshot);

    /// <summary>Reads the atlas and writes <see cref="SnapshotFile"/>, with every boundary where HOMERULE_MIRROR names the official files.</summary>
    public SnapshotInfo Compile()
    {
        Directory.CreateDirectory(Folder);
        var reading = AtlasReader.Read(Atlas, Today);
        if (reading.Content is not { } content)
            throw new InvalidOperationException($"The atlas has errors: {reading.Report.Summary}");
        var country = FullCountry.IsHere ? FullCountry.Country : SnapshotBase.Load(Topology).Value;
        return SnapshotCompiler.Compile(content, country, Today, SnapshotFile).Value;
    }

    private static int Number(IReadOnlyList<string> args, string name, int usual)
    {
        for (var i = 0; i + 1 < args.Count; i++)
        {
            if (args[i] == name && int.TryParse(args[i + 1], out var number) && number > 0)
                return number;
        }

        return usual;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "HomeRule.slnx")))
                return folder.FullName;
        }

        throw new InvalidOperationException("Run from a build inside the repository: HomeRule.slnx was not found above the program.");
    }
}
