using HomeRule.Civics;
using HomeRule.Feeds.Fetching;
using HomeRule.Feeds.Merging;
using HomeRule.Feeds.Pulling;
using HomeRule.Feeds.Store;

namespace HomeRule.Feeds.Tests.Testing;

/// <summary>A folder of feeds and a mirror beside it, both removed at the end.</summary>
internal sealed class FeedBench : IDisposable
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    private readonly string _folder = Directory.CreateTempSubdirectory("homerule-feeds-").FullName;
    private readonly HttpClient _client = new();

    public FeedBench() => Directory.CreateDirectory(Mirror);

    public static Feed Fbi => FeedTable.All.Single(static f => f.Card.Id == "fbi");

    public string Root => Path.Combine(_folder, "feeds");

    public string Mirror => Path.Combine(_folder, "mirror");

    public string Ledger => Path.Combine(Root, "fbi", "editions.json");

    public FeedFacts Facts => FeedStore.Load(Root);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _client.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    public void Offer(string text, string name = "law-enforcement-employees-2025.csv") => Offer(FbiTable.Bytes(text), name);

    public void Offer(byte[] bytes, string name) => File.WriteAllBytes(Path.Combine(Mirror, name), bytes);

    public Task<Result<FeedOutcome>> TryAsync(FeedOrigin? origin = null, DateOnly? day = null, IProgress<PullProgress>? progress = null, CancellationToken? stop = null) =>
        new FeedsPull(Root, new DayClock(day ?? Today)).RunAsync(Fbi, origin ?? FeedOrigin.OfMirror(Mirror), progress, stop ?? Stop);

    public async Task<FeedOutcome> PullAsync(DateOnly? day = null) => (await TryAsync(day: day)).Value;

    public async Task<FeedOutcome> PullAsync(PublishedFile server, string path, DateOnly? day = null)
    {
        var address = new Uri(server.Address, path);
        var settings = new FetchSettings { FirstWait = TimeSpan.FromMilliseconds(1), Pause = TimeSpan.Zero, Retries = 1 };
        return (await TryAsync(FeedOrigin.OfWeb(address, new HttpFetcher(_client, address, settings, TimeProvider.System)), day)).Value;
    }

    /// <summary>Every file of the feed with its bytes, by path; what a running pull works with left out.</summary>
    public SortedDictionary<string, string> Files() => new(
        Directory.GetFiles(Path.Combine(Root, "fbi"), "*", SearchOption.AllDirectories)
            .Select(f => (Path: Path.GetRelativePath(Path.Combine(Root, "fbi"), f), Bytes: Convert.ToHexString(File.ReadAllBytes(f))))
            .Where(static f => !f.Path.StartsWith(".pull", StringComparison.Ordinal))
            .ToDictionary(static f => f.Path, static f => f.Bytes),
        StringComparer.Ordinal);

    private sealed class DayClock(DateOnly day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
    }
}
