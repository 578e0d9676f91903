namespace HomeRule.Atlas.Compiling.Countries;

/// <summary>A file that a country was made of.</summary>
/// <param name="Name">Without its folder.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Modified">When it was last written to, in UTC ticks.</param>
/// <param name="Sha256">Lower-case hexadecimal; empty while not needed.</param>
internal sealed record CountryInput(string Name, long Length, long Modified, string Sha256 = "");
