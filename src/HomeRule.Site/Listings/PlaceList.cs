using HomeRule.Answers.Reports;

namespace HomeRule.Site.Listings;

internal sealed record PlaceList(SnapshotAnswer Snapshot, IReadOnlyList<PlaceRow> Places);
