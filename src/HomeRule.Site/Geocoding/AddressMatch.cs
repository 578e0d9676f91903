using HomeRule.Geo.Boundaries;

namespace HomeRule.Site.Geocoding;

/// <summary>A point that an address may mean.</summary>
/// <param name="Address">The address as the service writes it.</param>
/// <param name="Point">Where it is.</param>
public sealed record AddressMatch(string Address, PointE7 Point);
