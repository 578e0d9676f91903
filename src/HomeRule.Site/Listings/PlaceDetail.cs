using HomeRule.Answers.Listings;
using HomeRule.Answers.Reports;
using HomeRule.Civics;

namespace HomeRule.Site.Listings;

internal sealed record PlaceDetail(SnapshotAnswer Snapshot, PlaceRow Place, GeoPoint? Point, PlaceRow State, IReadOnlyList<PlaceRow> Counties, string Report, string Page);
