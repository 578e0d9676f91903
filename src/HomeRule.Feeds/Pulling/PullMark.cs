using HomeRule.Feeds.Fetching;

namespace HomeRule.Feeds.Pulling;

/// <summary>A file that was stored.</summary>
internal sealed record PullMark
{
    public required FetchMark Published { get; init; }

    /// <summary>Day on which it was taken.</summary>
    public required DateOnly Retrieved { get; init; }

    /// <summary>Of the data file, in bytes.</summary>
    public required long StoredLength { get; init; }

    /// <summary>Good features of each set, by slug.</summary>
    public required SortedDictionary<string, long> Features { get; init; }

    /// <summary>SHA-256 of each card as it was written, by slug: a card that somebody edited is left alone.</summary>
    public required SortedDictionary<string, string> Cards { get; init; }
}
