namespace HomeRule.Site.Rendering;

/// <param name="Fips">Two digits.</param>
/// <param name="Path">SVG path data.</param>
internal sealed record StateOutline(string Fips, string Name, string Path);
