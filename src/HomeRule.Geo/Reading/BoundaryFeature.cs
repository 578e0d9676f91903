using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Reading;

/// <summary>One feature of a boundary file: its area, checked, and its attributes as text. Immutable.</summary>
public sealed record BoundaryFeature
{
    /// <summary>Position in the file, from 1.</summary>
    public required long Number { get; init; }

    /// <summary>The feature's own id; null where the file gives none.</summary>
    public string? Id { get; init; }

    /// <summary>Attributes by their name as written. Numbers and booleans as in the file; nulls are left out; nested values are left out.</summary>
    public required IReadOnlyDictionary<string, string> Properties { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<BoundaryPolygon> Polygons { get; init; }
}
