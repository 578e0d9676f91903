using HomeRule.Civics.Feeds;

namespace HomeRule.Feeds.Reading;

/// <summary>What a reader made of official files: every row is a fact or a reject.</summary>
/// <param name="Facts">What was read.</param>
/// <param name="Rows">Rows, or documents, that the files hold.</param>
/// <param name="Good">Rows that became facts; <paramref name="Rows"/> less the rejects.</param>
/// <param name="Rejects">By code (ordinal).</param>
public sealed record FeedReading<T>(T Facts, long Rows, long Good, IReadOnlyList<FeedReject> Rejects)
{
    /// <summary>Day that the publisher gives its data; null where it gives none.</summary>
    public DateOnly? DataDate { get; init; }

    /// <summary>Parts of good rows that were not taken, such as an address that may be a home; by code (ordinal). They count in no row.</summary>
    public IReadOnlyList<FeedReject> LeftOut { get; init; } = [];
}
