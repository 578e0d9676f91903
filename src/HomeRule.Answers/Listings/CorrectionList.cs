using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Listings;

public sealed record CorrectionList(SnapshotAnswer Snapshot, IReadOnlyList<CorrectionAnswer> Corrections, IReadOnlyList<SourceAnswer> Sources);
