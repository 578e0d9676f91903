using HomeRule.Feeds.Fetching;

namespace HomeRule.Feeds.Pulling;

/// <summary>Where a feed is fetched from: exactly one of a mirror's folder and an address.</summary>
public sealed record FeedOrigin
{
    private FeedOrigin(IFetcher fetcher) => Fetcher = fetcher;

    public IFetcher Fetcher { get; }

    /// <summary>Folder of this feed in a mirror.</summary>
    public string? Mirror { get; private init; }

    public Uri? Address { get; private init; }

    /// <summary>As editions say it: never a path of a machine.</summary>
    internal string Name => Address?.AbsoluteUri ?? "mirror";

    public static FeedOrigin OfMirror(string folder) => new(new MirrorFetcher(folder)) { Mirror = folder };

    /// <param name="address">As the feed takes it: a folder with a slash at its end, a file or a page.</param>
    /// <param name="fetcher">Fetches from below it.</param>
    public static FeedOrigin OfWeb(Uri address, IFetcher fetcher) => new(fetcher) { Address = address };
}
