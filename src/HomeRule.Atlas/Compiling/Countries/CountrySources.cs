namespace HomeRule.Atlas.Compiling.Countries;

/// <summary>What a country is made of.</summary>
/// <param name="Topology">The file <c>counties-10m.json</c> of us-atlas 3.0.1.</param>
/// <param name="BoundaryFolder">Files of boundaries with their cards; need not exist.</param>
public sealed record CountrySources(string Topology, string BoundaryFolder);
