using HomeRule.Civics;
using HomeRule.Geo.Divisions;

namespace HomeRule.Geo.Reading;

/// <summary>How a boundary file becomes named boundaries. Immutable.</summary>
public sealed record BoundaryReadOptions
{
    public required DivisionScheme Scheme { get; init; }

    /// <summary>Slug of the set, for <see cref="Boundaries.Boundary.Set"/>.</summary>
    public string Set { get; init; } = "";

    /// <summary>First day for which the lines hold, inclusive.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? ValidTo { get; init; }

    public FeatureReadOptions Features { get; init; } = new();

    /// <summary>Published ids, which go before those made by rule; null for none.</summary>
    public OcdIdentifiers? Published { get; init; }

    /// <summary>
    /// The county at a point, for two places of one name and for school districts; null where it is not known, and then the code or the state stands in.
    /// </summary>
    public Func<GeoPoint, Division?>? CountyAt { get; init; }
}
