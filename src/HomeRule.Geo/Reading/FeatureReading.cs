namespace HomeRule.Geo.Reading;

/// <summary>What was read from one boundary file: counts, repairs and refusals. Features that are not listed as refused were all handed over.</summary>
public sealed record FeatureReading
{
    public required long Features { get; init; }

    /// <summary>Features that were not handed over, each with its number, id, code and sentence.</summary>
    public required IReadOnlyList<FeatureFault> Refused { get; init; }

    public required long Polygons { get; init; }

    public required long Rings { get; init; }

    /// <summary>Corners, first points not repeated.</summary>
    public required long Vertices { get; init; }

    /// <summary>Points that repeated the one before them and were dropped.</summary>
    public required long RepeatedPoints { get; init; }

    /// <summary>Rings that ran the other way round than their format asks; even-odd areas do not depend on it.</summary>
    public required long WrongWinding { get; init; }

    /// <summary>Rings that cross or touch themselves; they are kept: inside is what an odd number of lines separates from outside.</summary>
    public required long SelfTouching { get; init; }

    /// <summary>Rings that enclose nothing at this resolution and were dropped from a feature that has others; named in <see cref="Notes"/>.</summary>
    public required long EmptyRings { get; init; }

    /// <summary>What was mended, with the feature's id: one sentence each.</summary>
    public required IReadOnlyList<string> Notes { get; init; }
}
