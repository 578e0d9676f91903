namespace HomeRule.Civics.Calendars;

/// <summary>What a holiday does to the offices of a state. Only <see cref="Closed"/> makes a day that is not a working day.</summary>
public enum HolidayKind
{
    Closed,

    /// <summary>Named by the statute, offices usually open.</summary>
    LegalListOnly,

    /// <summary>Open with few people, or part of the day.</summary>
    Partial,

    /// <summary>An employee may take it, or it is proclaimed from year to year.</summary>
    Optional,

    /// <summary>In some counties or schools only.</summary>
    Local,

    Courts,
}
