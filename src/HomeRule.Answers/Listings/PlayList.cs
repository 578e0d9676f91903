using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Listings;

public sealed record PlayList(SnapshotAnswer Snapshot, IReadOnlyList<PlaySummary> Plays);
