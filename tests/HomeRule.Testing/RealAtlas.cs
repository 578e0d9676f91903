using HomeRule.Answers;
using HomeRule.Atlas;
using HomeRule.Atlas.Compiling;
using HomeRule.Atlas.Reading;
using HomeRule.Feeds.Merging;
using HomeRule.Feeds.Store;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Divisions;
using HomeRule.Geo.TopoJson;

namespace HomeRule.Testing;

/// <summary>The atlas of this repository, compiled once for a test run and shared by all tests (it is immutable).</summary>
public static class RealAtlas
{
    /// <summary>Day that tests ask about; later than every record of the atlas.</summary>
    public static readonly DateOnly Today = new(2026, 11, 21);

    private static readonly Lazy<SnapshotBase> LazyCountry = new(ReadCountry);
    private static readonly Lazy<BoundaryProvenance> LazyProvenance = new(() => UsDivisions.FromTopology(TopoJsonReader.Read(File.ReadAllBytes(Repository.Boundaries)).Value).Value.Boundaries.Provenance);
    private static readonly Lazy<Snapshot> LazySnapshot = new(() => SnapshotCompiler.Build(Content(), LazyCountry.Value, Today));
    private static readonly Lazy<AnswerBook> LazyBook = new(() => new AnswerBook(LazySnapshot.Value));
    private static readonly Lazy<string> LazyFile = new(WriteFile);

    public static SnapshotBase Country => LazyCountry.Value;

    /// <summary>Where the boundaries of states and counties come from.</summary>
    public static BoundaryProvenance Provenance => LazyProvenance.Value;

    public static Snapshot Snapshot => LazySnapshot.Value;

    public static AnswerBook Book => LazyBook.Value;

    /// <summary>A snapshot file in a temporary folder that is removed when the run ends.</summary>
    public static string SnapshotFile => LazyFile.Value;

    private static AtlasContent Content()
    {
        var reading = AtlasReader.Read(Repository.Atlas, new DateOnly(2026, 12, 31));
        return reading.Content ?? throw new InvalidOperationException("The atlas has errors: " + string.Join("\n", reading.Report.Errors.Take(10)));
    }

    private static SnapshotBase ReadCountry()
    {
        var country = UsDivisions.FromTopology(TopoJsonReader.Read(File.ReadAllBytes(Repository.Boundaries)).Value).Value;
        var nothing = FeedStore.Load(Path.Combine(Repository.Root, "artifacts", "nothing-pulled"));
        return new SnapshotBase(country.Divisions, country.Boundaries.Boundaries)
            .With((content, divisions) => LivingBuilder.Build(nothing, new MergeInputs(divisions, content.FeedCorrections, content.Officials)));
    }

    private static string WriteFile()
    {
        var folder = Directory.CreateTempSubdirectory("homerule-tests-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var file = Path.Combine(folder, "homerule.snapshot");
        _ = SnapshotCompiler.Compile(Content(), Country, Today, file).Value;
        return file;
    }
}
