using HomeRule.Answers.Reports;

namespace HomeRule.Site.Listings;

internal sealed record ChangeList(SnapshotAnswer Snapshot, IReadOnlyList<ChangeRow> Changes);
