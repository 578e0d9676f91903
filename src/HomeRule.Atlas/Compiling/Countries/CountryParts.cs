using HomeRule.Atlas.Boundaries;
using HomeRule.Civics;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Atlas.Compiling.Countries;

/// <summary>The small parts of a country: all but the index.</summary>
internal sealed record CountryParts(IReadOnlyList<Division> Divisions, IReadOnlyList<BoundarySetCard> Sets, IReadOnlyList<BoundarySetReport> Reports);
