using HomeRule.Answers.Reports;

namespace HomeRule.Site.Listings;

internal sealed record WindowList(SnapshotAnswer Snapshot, DateOnly AsOf, IReadOnlyList<WindowRow> Windows, IReadOnlyList<SourceAnswer> Sources);
