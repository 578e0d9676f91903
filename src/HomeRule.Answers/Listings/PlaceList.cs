using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Listings;

/// <summary>Places that a name may mean, best first, or that contain a point, smallest first.</summary>
public sealed record PlaceList(SnapshotAnswer Snapshot, IReadOnlyList<PlaceRow> Places);
