using HomeRule.Civics;

namespace HomeRule.Geo.Boundaries;

/// <summary>A map that boundaries come from: what it shows, who drew it, for when it holds. Immutable.</summary>
public sealed record BoundarySetCard
{
    /// <summary>Lower-case letters, digits and hyphens; unique in an edition: <c>us-places-2019</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>Name of the whole set, in the plural: "Places".</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Name of one member, in the singular: "Place".</summary>
    public required LocalizedText Member { get; init; }

    /// <summary>What most of its divisions are.</summary>
    public required DivisionKind Kind { get; init; }

    /// <summary>Area that the set covers, in words: "United States", "Chicago, Illinois".</summary>
    public required string Domain { get; init; }

    public required BoundaryProvenance Provenance { get; init; }
}
