using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Listings;

public sealed record CorrectionList(SnapshotAnswer Snapshot, IReadOnlyList<CorrectionAnswer> Corrections, IReadOnlyList<FeedCorrectionAnswer> Feeds, IReadOnlyList<SourceAnswer> Sources);
