using HomeRule.Geo.Reading;

namespace HomeRule.Cli.Output;

/// <summary>What became of one map. Divisions is null where the file was only read, not yet named.</summary>
internal sealed record BoundaryTableRow(string Slug, int? Divisions, FeatureReading Reading);
