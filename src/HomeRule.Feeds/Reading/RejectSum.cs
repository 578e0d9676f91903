using HomeRule.Civics.Feeds;

namespace HomeRule.Feeds.Reading;

/// <summary>Rejects of several files as one list.</summary>
internal static class RejectSum
{
    /// <summary>By code (ordinal), with the first reason and the first five examples of each.</summary>
    public static IReadOnlyList<FeedReject> Of(IEnumerable<FeedReject> rejects) =>
    [
        .. rejects.Where(static r => r.Count > 0).GroupBy(static r => r.Code, StringComparer.Ordinal).OrderBy(static g => g.Key, StringComparer.Ordinal)
            .Select(static g => new FeedReject(g.Key, g.First().Reason, g.Sum(static r => r.Count), [.. g.SelectMany(static r => r.Examples).Take(5)])),
    ];
}
