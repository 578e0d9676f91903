using HomeRule.Civics;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Divisions;

/// <summary>The states, counties and unified cities of the country, and the boundaries of those that have one. Immutable.</summary>
public sealed record UsDivisionSet
{
    /// <summary>Ordered by id (ordinal).</summary>
    public required IReadOnlyList<Division> Divisions { get; init; }

    /// <summary>
    /// One for each state and county of the file. A city that is the same area as its county has no boundary of its own; the county's names it in
    /// <see cref="Boundary.SameAs"/>, and an index finds it under either id.
    /// </summary>
    public required BoundarySet Boundaries { get; init; }
}
