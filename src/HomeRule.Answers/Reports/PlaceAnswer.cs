using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>The place asked about.</summary>
public sealed record PlaceAnswer
{
    /// <summary>Slug, <c>co/denver</c>: the page is <c>/us/co/denver</c>.</summary>
    public required string Id { get; init; }

    public required string OcdId { get; init; }

    public required string Name { get; init; }

    /// <summary>Name with its state: <c>Denver, Colorado</c>.</summary>
    public required string FullName { get; init; }

    public required DivisionKind Kind { get; init; }

    /// <summary>The kind in words: <c>city and county</c>.</summary>
    public required Text KindName { get; init; }

    /// <summary>Two lower-case letters.</summary>
    public required string State { get; init; }

    public required Text StateName { get; init; }

    public string? Geoid { get; init; }

    /// <summary>Whether a government functions here, as the Census Bureau says: <c>statistical</c> is a census designated place, which has none. Null where not known.</summary>
    public FunctionalStatus? Functioning { get; init; }

    public GeoPoint? Point { get; init; }

    /// <summary>True when the atlas holds records of this very government; false when only its county and state are known.</summary>
    public required bool OnRecord { get; init; }

    public Text? Note { get; init; }

    /// <summary>The maps that draw it, which also say whether a government functions here; for a place without lines, the list of places that says so.</summary>
    public IReadOnlyList<int> Sources { get; init; } = [];
}
