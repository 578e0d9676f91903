using HomeRule.Feeds.Fetching;
using HomeRule.Feeds.Merging;
using HomeRule.Feeds.Pulling;
using HomeRule.Feeds.Store;
using HomeRule.Civics.Feeds;

namespace HomeRule.Feeds.Tests.Testing;

/// <summary>A folder of feeds and a server that publishes them, both gone at the end.</summary>
internal sealed class WebBench : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("homerule-feeds-").FullName;
    private readonly HttpClient _client = new();

    private WebBench(PublishedSite site) => Site = site;

    public PublishedSite Site { get; }

    public FeedFacts Facts => FeedStore.Load(_folder);

    public static async Task<WebBench> StartAsync() => new(await PublishedSite.StartAsync());

    public FeedState State(string feed) => Facts.States.Single(s => s.Id == feed);

    /// <summary>Pulls a feed from a path of the site.</summary>
    public async Task<FeedOutcome> PullAsync(string feed, string path, TimeSpan? longestWait = null)
    {
        var address = new Uri(Site.Address, path);
        var settings = new FetchSettings { FirstWait = TimeSpan.FromMilliseconds(1), Pause = TimeSpan.Zero, Retries = 2, LongestWait = longestWait ?? TimeSpan.FromSeconds(5) };
        var origin = FeedOrigin.OfWeb(address, new HttpFetcher(_client, address, settings, TimeProvider.System));
        return (await new FeedsPull(_folder, TimeProvider.System).RunAsync(FeedTable.All.Single(f => f.Card.Id == feed), origin, null, TestContext.Current.CancellationToken)).Value;
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        _client.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
