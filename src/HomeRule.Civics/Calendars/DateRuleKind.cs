namespace HomeRule.Civics.Calendars;

/// <summary>The closed set of what a <see cref="DateRule"/> can be. The first seven name a day; the others move from the day of an inner rule.</summary>
public enum DateRuleKind
{
    /// <summary><c>june 1</c>.</summary>
    MonthDay,

    /// <summary><c>second tuesday of july</c>; also <c>last monday of may</c> (number 0).</summary>
    WeekdayOfMonth,

    /// <summary><c>last monday through wednesday of june</c>: the first day of the last run of these weekdays that lies wholly in the month.</summary>
    LastRun,

    /// <summary><c>easter</c>: Easter Sunday of the Western churches.</summary>
    Easter,

    /// <summary><c>2022-03-22</c>: one day, for an override.</summary>
    Date,

    /// <summary><c>primary</c>: the day of an election that a rule of its own gives.</summary>
    Anchor,

    /// <summary><c>opening</c> or <c>closing</c>: the other end of the same window, before any roll.</summary>
    End,

    /// <summary><c>88 days before primary</c>: plain subtraction.</summary>
    DaysBefore,

    /// <summary><c>1 day after closing</c>.</summary>
    DaysAfter,

    /// <summary><c>13th monday before primary</c>; the day itself never counts.</summary>
    WeekdayBefore,

    /// <summary><c>fourth thursday after first monday of may</c>; the day itself never counts.</summary>
    WeekdayAfter,

    /// <summary><c>2 working days before closing</c>.</summary>
    WorkingDaysBefore,

    /// <summary><c>4 working days after opening</c>; the day itself never counts.</summary>
    WorkingDaysAfter,
}
