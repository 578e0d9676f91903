using HomeRule.Civics.Feeds;

namespace HomeRule.Answers.Listings;

/// <param name="Rows">Rows read = <paramref name="Facts"/> + the rejects.</param>
/// <param name="LeftOut">Parts of good rows that are not used; they count in no row.</param>
public sealed record FeedEditionAnswer(int Number, DateOnly Retrieved, DateOnly? DataDate, string From, string Sha256, int Files, long Bytes, long Rows, long Facts, IReadOnlyList<FeedReject> Rejects, IReadOnlyList<FeedReject> LeftOut);
