using HomeRule.Geo.Boundaries;

namespace HomeRule.Atlas.Compiling.Countries;

/// <summary>Everything read and named, before the index is built.</summary>
internal sealed record BuiltCountry(CountryParts Parts, IReadOnlyList<Boundary> Boundaries);
