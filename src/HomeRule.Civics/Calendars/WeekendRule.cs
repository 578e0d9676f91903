namespace HomeRule.Civics.Calendars;

/// <summary>Where a holiday is kept that falls on a Saturday or a Sunday.</summary>
public enum WeekendRule
{
    /// <summary>On its day; no other day is free.</summary>
    None,
    PreviousFriday,
    NextMonday,
}
