using HomeRule.Answers.Places;
using HomeRule.Civics;

namespace HomeRule.Answers.Listings;

/// <param name="Id">Slug, <c>co/denver</c>.</param>
/// <param name="OnRecord">True when the atlas holds records of this very government.</param>
/// <param name="Score">How well a search matched, 0 to 1; null outside searches.</param>
public sealed record PlaceRow(string Id, string OcdId, string Name, string FullName, DivisionKind Kind, string State, string? Geoid, bool OnRecord, double? Score)
{
    public static PlaceRow Of(Government place) =>
        new(place.Slug, place.Id.Value, place.Name, PlaceDirectory.FullName(place), place.Kind, place.State, place.Geoid, place.Records.Count > 0, null);

    public static PlaceRow Of(PlaceHit hit) => Of(hit.Place) with { FullName = hit.FullName, Score = hit.Score };
}
