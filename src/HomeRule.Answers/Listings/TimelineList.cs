using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Listings;

public sealed record TimelineList(SnapshotAnswer Snapshot, IReadOnlyList<TimelineAnswer> Entries, IReadOnlyList<SourceAnswer> Sources);
