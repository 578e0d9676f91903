namespace HomeRule.Civics.Calendars;

/// <summary>One holiday of a state or of the federal government. Immutable.</summary>
public sealed record Holiday
{
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    public required HolidayKind Kind { get; init; }

    /// <summary>Its day; null when it is set from year to year, and then no calendar counts it.</summary>
    public DateRule? Rule { get; init; }

    /// <summary>Who sets the day, or what else must be known about it.</summary>
    public LocalizedText? Note { get; init; }

    public YearRule Years { get; init; }

    /// <summary>First year, inclusive; null when it is older than 1990 or not known.</summary>
    public int? From { get; init; }

    /// <summary>Last year, inclusive.</summary>
    public int? To { get; init; }

    /// <summary>Own exception from the list's rule; null follows it.</summary>
    public WeekendRule? Saturday { get; init; }

    /// <summary>Own exception from the list's rule; null follows it.</summary>
    public WeekendRule? Sunday { get; init; }

    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    public bool HoldsIn(int year) => Rule is not null && Years.Holds(year) && !(year < From) && !(year > To);
}
