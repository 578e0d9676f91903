namespace HomeRule.Answers.Locating;

/// <summary>Lines that replace one another in time: one level in one state, the wards of one city, one state. Immutable once built.</summary>
internal sealed class LineGroup(DivisionLayer layer, string state, string area)
{
    public DivisionLayer Layer { get; } = layer;

    /// <summary>Two lower-case letters; empty for the country.</summary>
    public string State { get; } = state;

    /// <summary>Name of the state or, for wards, of the city, for sentences.</summary>
    public string Area { get; } = area;

    public List<LocatedLine> Lines { get; } = [];
}
