using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Site.Editions;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Listings;

/// <summary>Places as lists show them.</summary>
internal static class PlaceListing
{
    public static PlaceList Search(Edition edition, string query, int limit) =>
        new(Snapshot(edition), [.. edition.Book.Places.Search(query, limit).Select(hit => Row(hit.Place, hit.FullName, hit.Score))]);

    public static Result<PlaceList> At(Edition edition, double lat, double lng) =>
        edition.Book.Places.Locate(lat, lng).Map(places => new PlaceList(Snapshot(edition), [.. places.Select(p => Row(p))]));

    public static PlaceDetail Detail(Edition edition, Government place) => new(
        Snapshot(edition),
        Row(place),
        place.Point,
        Row(place.StateGovernment),
        [.. place.Counties.Select(c => Row(c))],
        $"/api/v1/places/{place.Slug}/report",
        SiteLinks.English.Place(place.Slug));

    public static PlaceRow Row(Government place, string? fullName = null, double? score = null) =>
        new(place.Slug, place.Id.Value, place.Name, fullName ?? PlaceDirectory.FullName(place), place.Kind, place.State, place.Geoid, place.Records.Count > 0, score);

    public static SnapshotAnswer Snapshot(Edition edition) => new(edition.Snapshot.Info.Hash, edition.Snapshot.Info.Edition);
}
