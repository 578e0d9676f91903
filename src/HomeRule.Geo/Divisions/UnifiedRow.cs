using HomeRule.Civics;

namespace HomeRule.Geo.Divisions;

/// <summary>A county and a city (or town) that have one government.</summary>
/// <param name="County">Five digits.</param>
/// <param name="PlaceSlug">Last part of the place's id.</param>
/// <param name="PlaceName">As people write it.</param>
/// <param name="PlaceGeoid">Seven digits; null when the Census Bureau gives the city no code of its own.</param>
/// <param name="Apart">Cities in the county that keep governments of their own; null where city and county are the same area.</param>
internal sealed record UnifiedRow(string County, string PlaceSlug, string PlaceName, string? PlaceGeoid, LocalizedText? Apart = null);
