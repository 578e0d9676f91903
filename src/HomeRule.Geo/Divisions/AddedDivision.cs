using HomeRule.Civics;

namespace HomeRule.Geo.Divisions;

/// <summary>A county equivalent that is younger than the boundaries.</summary>
/// <param name="Geoid">Five digits.</param>
/// <param name="Name">Without its word.</param>
/// <param name="ValidFrom">First day, inclusive.</param>
/// <param name="Note">Why it has no outline here.</param>
internal sealed record AddedDivision(string Geoid, string Name, DateOnly ValidFrom, LocalizedText Note);
