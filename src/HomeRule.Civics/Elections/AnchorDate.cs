using HomeRule.Civics.Calendars;

namespace HomeRule.Civics.Elections;

/// <summary>The day of an election as the law of some years has it. Two that hold in one year give two elections. Immutable.</summary>
public sealed record AnchorDate
{
    public required DateRule Date { get; init; }

    public YearRule Years { get; init; }

    /// <summary>First year, inclusive; null when it is older than the rules here.</summary>
    public int? From { get; init; }

    /// <summary>Last year, inclusive.</summary>
    public int? To { get; init; }

    public required string Citation { get; init; }

    public LocalizedText? Note { get; init; }

    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    public bool HoldsIn(int year) => Years.Holds(year) && !(year < From) && !(year > To);
}
