using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Listings;

public sealed record SourceList(SnapshotAnswer Snapshot, IReadOnlyList<CitedSource> Sources);
