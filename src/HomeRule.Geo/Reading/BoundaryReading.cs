using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Divisions;

namespace HomeRule.Geo.Reading;

/// <summary>A boundary file, read, checked and named.</summary>
public sealed record BoundaryReading
{
    /// <summary>What was read; features without a name of their own are among the refused.</summary>
    public required FeatureReading Features { get; init; }

    /// <summary>What they were named; ids are unique.</summary>
    public required NamedDivisions Named { get; init; }

    /// <summary>One for each division of <see cref="Named"/>, in its order.</summary>
    public required IReadOnlyList<Boundary> Boundaries { get; init; }

    /// <summary>Features that were left out because an earlier one has the same code and exactly the same area.</summary>
    public required int Repeated { get; init; }

    /// <summary>Features that were joined to an earlier one with the same code, as a further part of its area.</summary>
    public required int Joined { get; init; }

    /// <summary>Features that stand for no division, such as the water of a state that lies in no district.</summary>
    public required int NoDivision { get; init; }
}
