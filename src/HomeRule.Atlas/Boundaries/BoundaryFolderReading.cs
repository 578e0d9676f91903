using HomeRule.Atlas.Reading;

namespace HomeRule.Atlas.Boundaries;

/// <summary>What a folder of boundaries holds. Immutable.</summary>
public sealed record BoundaryFolderReading
{
    /// <summary>Layers with a good card, ordered by slug; empty when there is an error, for a folder is taken whole or not at all.</summary>
    public required IReadOnlyList<BoundaryLayer> Layers { get; init; }

    public required IReadOnlyList<AtlasProblem> Errors { get; init; }

    /// <summary>What is left out, such as data without a card.</summary>
    public required IReadOnlyList<AtlasProblem> Warnings { get; init; }
}
