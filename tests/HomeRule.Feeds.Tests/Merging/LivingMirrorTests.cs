using System.Text.Json;
using HomeRule.Civics.Living;
using HomeRule.Feeds.Merging;
using HomeRule.Feeds.Pulling;
using HomeRule.Feeds.Store;
using HomeRule.Testing;

namespace HomeRule.Feeds.Tests.Merging;

/// <summary>Every feed of the mirror, pulled and merged.</summary>
public sealed class LivingMirrorTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("homerule-living-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Mirror_EveryFeed_IsPulledOnceAndMergedTheSameTwice()
    {
        Assert.SkipUnless(FullCountry.IsHere, FullCountry.Notice);
        var pull = new FeedsPull(_root, TimeProvider.System);
        foreach (var feed in FeedTable.All)
        {
            var origin = FeedOrigin.OfMirror(Path.Combine(Repository.Mirror!, feed.Card.Id));
            var outcome = (await pull.RunAsync(feed, origin, null, Stop)).Value;

            outcome.Outcome.ShouldBe(PullOutcome.Stored, outcome.Problem?.Message);
            var edition = outcome.Edition!;
            edition.Rows.ShouldBe(edition.Facts + edition.Rejects.Sum(static r => r.Count), feed.Card.Id);
        }

        var facts = FeedStore.Load(_root, Stop);
        var living = Build(facts);

        living.Agencies.Count.ShouldBeGreaterThanOrEqualTo(18_330);
        living.People.Count.ShouldBeGreaterThan(8_000);
        living.Lists.Count.ShouldBe(55);
        living.Agreements.ShouldAllBe(a => living.Agencies.Any(g => g.Id == a.Agency));
        living.Agreements.Where(static a => a.AgencyType == "county").Count(static a => a.County != null).ShouldBeGreaterThan(600);
        living.Agreements.Count(static a => a.OriMatch != null).ShouldBeGreaterThan(780);
        Ordered(living.Agencies.Select(static a => a.Id));
        Ordered(living.Agreements.Select(static a => a.Id));
        Ordered(living.People.Select(static p => p.Id));
        Ordered(living.Posts.Select(static p => p.Id));
        var files = Files();
        foreach (var feed in FeedTable.All)
            (await pull.RunAsync(feed, FeedOrigin.OfMirror(Path.Combine(Repository.Mirror!, feed.Card.Id)), null, Stop)).Value.Outcome.ShouldBe(PullOutcome.Unchanged);
        Files().ShouldBe(files);
        Text(Build(FeedStore.Load(_root, Stop))).ShouldBe(Text(living));
    }

    private static LivingFacts Build(FeedFacts facts) => LivingBuilder.Build(facts, new MergeInputs(FullCountry.Snapshot.Divisions, [], []));

    private static string Text(LivingFacts living) => JsonSerializer.Serialize(new { living.Agencies, living.Agreements, living.People, living.Posts, living.Memberships, living.Feeds });

    private static void Ordered(IEnumerable<string> ids)
    {
        var all = ids.ToList();
        all.ShouldBe(all.Order(StringComparer.Ordinal));
        all.ShouldBeUnique();
    }

    private SortedDictionary<string, string> Files() => new(
        Directory.GetFiles(_root, "*", SearchOption.AllDirectories).Where(static f => !f.Contains("/.pull/", StringComparison.Ordinal))
            .ToDictionary(f => Path.GetRelativePath(_root, f), static f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))),
        StringComparer.Ordinal);
}
