using HomeRule.Answers.Listings;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Site.Editions;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Listings;

/// <summary>Places as lists show them.</summary>
internal static class PlaceListing
{
    public static PlaceDetail Detail(Edition edition, Government place) => new(
        Snapshot(edition),
        PlaceRow.Of(place),
        place.Point,
        PlaceRow.Of(place.StateGovernment),
        [.. place.Counties.Select(c => PlaceRow.Of(c))],
        $"/api/v1/places/{place.Slug}/report",
        SiteLinks.English.Place(place.Slug));

    public static SnapshotAnswer Snapshot(Edition edition) => new(edition.Snapshot.Info.Hash, edition.Snapshot.Info.Edition);
}
