using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Divisions;
using HomeRule.Geo.Reading;

namespace HomeRule.Atlas.Boundaries;

/// <summary>A file of boundaries with its card. Immutable.</summary>
public sealed record BoundaryLayer
{
    public required BoundarySetCard Card { get; init; }

    /// <summary>Full path of the data.</summary>
    public required string DataPath { get; init; }

    /// <summary>Full path of the card.</summary>
    public required string CardPath { get; init; }

    public required FeatureReadOptions Options { get; init; }

    public required DivisionScheme Scheme { get; init; }
}
