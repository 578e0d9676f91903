using HomeRule.Civics;

namespace HomeRule.Geo.Divisions;

/// <summary>How the counties of a range of codes are called and identified.</summary>
/// <param name="First">Five digits, inclusive.</param>
/// <param name="Last">Five digits, inclusive.</param>
/// <param name="Type">Type of the id's last segment.</param>
/// <param name="Kind">What kind of area it is.</param>
/// <param name="Word">Word after the name, with its blank; empty for none.</param>
internal sealed record CountyForm(string First, string Last, string Type, DivisionKind Kind, string Word);
