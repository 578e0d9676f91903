using HomeRule.Answers;
using HomeRule.Atlas;
using HomeRule.Atlas.Compiling;
using HomeRule.Atlas.Compiling.Countries;
using HomeRule.Atlas.Reading;
using HomeRule.Feeds.Census;
using HomeRule.Feeds.Fetching;
using HomeRule.Feeds.Merging;
using HomeRule.Feeds.Pulling;
using HomeRule.Feeds.Store;

namespace HomeRule.Testing;

/// <summary>
/// The atlas of this repository with every boundary and all living data of the mirror. The country file and the facts are made once, in <c>artifacts/tests/country</c>, and used by all test
/// projects of a run. Tests that need it begin with <c>Assert.SkipUnless(FullCountry.IsHere, FullCountry.Notice)</c>. Thread-safe.
/// </summary>
public static class FullCountry
{
    public const string Notice = "HOMERULE_MIRROR names no folder with official files; this test needs them.";

    private static readonly Lazy<SnapshotBase> LazyCountry = new(Make);
    private static readonly Lazy<Snapshot> LazySnapshot = new(static () => SnapshotCompiler.Build(Content(), LazyCountry.Value, RealAtlas.Today));
    private static readonly Lazy<AnswerBook> LazyBook = new(static () => new AnswerBook(LazySnapshot.Value));
    private static readonly Lazy<string> LazyFile = new(WriteFile);

    public static bool IsHere => Repository.Mirror is not null;

    public static SnapshotBase Country => LazyCountry.Value;

    public static Snapshot Snapshot => LazySnapshot.Value;

    public static AnswerBook Book => LazyBook.Value;

    /// <summary>A snapshot file of about 150 MB in a temporary folder that is removed when the run ends.</summary>
    public static string SnapshotFile => LazyFile.Value;

    private static string Folder => Path.Combine(Repository.Root, "artifacts", "tests", "country");

    private static SnapshotBase Make()
    {
        var mirror = Repository.Mirror ?? throw new InvalidOperationException(Notice);
        Directory.CreateDirectory(Folder);
        using var held = Hold(Path.Combine(Folder, "lock"));
        var boundaries = Path.Combine(Folder, "boundaries");
        var pull = new CensusPull(new MirrorFetcher(Path.Combine(mirror, "census")), new FixedClock());
        var pulled = pull.RunAsync(CensusSources.Mirror, boundaries, null, CancellationToken.None).GetAwaiter().GetResult().Value;
        if (pulled.FirstOrDefault(static f => f.Outcome == PullOutcome.Failed) is { } failed)
            throw new InvalidOperationException(failed.Problem!.Message);
        var feeds = Path.Combine(Folder, "feeds");
        foreach (var feed in FeedTable.All)
        {
            var outcome = new FeedsPull(feeds, new FixedClock()).RunAsync(feed, FeedOrigin.OfMirror(Path.Combine(mirror, feed.Card.Id)), null, CancellationToken.None).GetAwaiter().GetResult().Value;
            if (outcome.Outcome == PullOutcome.Failed)
                throw new InvalidOperationException(outcome.Problem!.Message);
        }

        var facts = FeedStore.Load(feeds);
        return CountryCompiler.Ensure(new CountrySources(Repository.Boundaries, boundaries), Path.Combine(Folder, "homerule.country"), RealAtlas.Today).Value.Country
            .With((content, divisions) => LivingBuilder.Build(facts, new MergeInputs(divisions, content.FeedCorrections, content.Officials)));
    }

    private static AtlasContent Content()
    {
        var reading = AtlasReader.Read(Repository.Atlas, new DateOnly(2026, 12, 31));
        return reading.Content ?? throw new InvalidOperationException("The atlas has errors: " + string.Join("\n", reading.Report.Errors.Take(10)));
    }

    private static string WriteFile()
    {
        var folder = Directory.CreateTempSubdirectory("homerule-tests-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var file = Path.Combine(folder, "homerule.snapshot");
        _ = SnapshotCompiler.Compile(Content(), Country, RealAtlas.Today, file).Value;
        return file;
    }

    /// <summary>One test process makes the file; others wait for it.</summary>
    private static FileStream Hold(string path)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (tries < 1_500)
            {
                Thread.Sleep(200);
            }
        }
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(RealAtlas.Today.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
    }
}
