using HomeRule.Feeds.Congress;
using HomeRule.Feeds.Fbi;
using HomeRule.Feeds.Ice287g;
using HomeRule.Feeds.Ocd;
using HomeRule.Feeds.OpenStates;

namespace HomeRule.Feeds.Pulling;

/// <summary>The one table of feeds of living data, with their official addresses.</summary>
public static class FeedTable
{
    public static IReadOnlyList<Feed> All { get; } = [new OpenStatesFeed(), new CongressFeed(), new OcdFeed(), new FbiFeed(), new IceFeed()];
}
