using HomeRule.Feeds.Fbi;

namespace HomeRule.Feeds.Pulling;

/// <summary>The one table of feeds of living data, with their official addresses.</summary>
public static class FeedTable
{
    public static IReadOnlyList<Feed> All { get; } = [new FbiFeed()];
}
