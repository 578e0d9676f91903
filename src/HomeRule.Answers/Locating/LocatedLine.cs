using HomeRule.Answers.Places;
using HomeRule.Civics;
using HomeRule.Geo;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Answers.Locating;

/// <summary>One entry of the index of an edition with everything that answers say about it. Immutable.</summary>
public sealed class LocatedLine
{
    /// <summary>Number in <see cref="DivisionIndex.Boundaries"/>.</summary>
    public required int Ordinal { get; init; }

    public required IndexedBoundary Boundary { get; init; }

    public required Division Division { get; init; }

    public required DivisionLayer Layer { get; init; }

    /// <summary>The map; null where the edition has no card for it.</summary>
    public required BoundarySetCard? Card { get; init; }

    /// <summary>The government with a page; null for districts.</summary>
    public required Government? Page { get; init; }

    /// <summary>Entries of one level and area share a number: their maps replace one another.</summary>
    public int Group { get; init; }

    /// <summary>Number of the card in the edition's list, -1 without one.</summary>
    internal int CardNumber { get; init; }

    public LocatedDivision Describe(bool inForce) => new(
        Division.Id.Value, Division.Kind, Division.Name, Division.State.Length > 0 ? Division.State : null, Division.Geoid, Boundary.Set.Length > 0 ? Boundary.Set : null,
        Boundary.ValidFrom, Boundary.ValidTo, inForce, Page?.Slug);
}
