using HomeRule.Civics;

namespace HomeRule.Site.Listings;

/// <param name="Id">Slug, <c>co/denver</c>.</param>
/// <param name="OnRecord">True when the atlas holds records of this very government.</param>
/// <param name="Score">How well a search matched, 0 to 1; null outside searches.</param>
internal sealed record PlaceRow(string Id, string OcdId, string Name, string FullName, DivisionKind Kind, string State, string? Geoid, bool OnRecord, double? Score);
