using HomeRule.Civics.Calendars;

namespace HomeRule.Elections.Dates;

/// <summary>Plain arithmetic of days behind <see cref="DateRule"/>. Pure; exact for every year of <see cref="DateOnly"/>.</summary>
public static class CalendarDays
{
    /// <param name="n">1 to 4, or 0 for the last.</param>
    public static DateOnly WeekdayOfMonth(int year, int month, DayOfWeek weekday, int n)
    {
        if (n == 0)
        {
            var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
            return last.AddDays(-Forward(weekday, last.DayOfWeek));
        }

        var first = new DateOnly(year, month, 1);
        return first.AddDays(Forward(first.DayOfWeek, weekday) + 7 * (n - 1));
    }

    /// <summary>The n-th such weekday before a day, which itself never counts.</summary>
    public static DateOnly WeekdayBefore(DateOnly day, DayOfWeek weekday, int n) =>
        Forward(weekday, day.DayOfWeek) is var back ? day.AddDays(-(back == 0 ? 7 : back) - 7 * (n - 1)) : day;

    /// <summary>The n-th such weekday after a day, which itself never counts.</summary>
    public static DateOnly WeekdayAfter(DateOnly day, DayOfWeek weekday, int n) =>
        Forward(day.DayOfWeek, weekday) is var on ? day.AddDays((on == 0 ? 7 : on) + 7 * (n - 1)) : day;

    /// <summary>First day of the last run of weekdays that lies wholly in the month.</summary>
    public static DateOnly LastRun(int year, int month, DayOfWeek first, DayOfWeek through)
    {
        var last = WeekdayOfMonth(year, month, through, 0);
        var start = last.AddDays(-(through - first));
        return start.Month == month ? start : start.AddDays(7);
    }

    /// <summary>Easter Sunday of the Western churches (Gregorian computus of Meeus, Jones and Butcher, without exceptions).</summary>
    public static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4;
        var g = (8 * b + 13) / 25;
        var h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4, k = c % 4;
        var l = (32 + 2 * e + 2 * i - h - k) % 7;
        var m = (a + 11 * h + 19 * l) / 433;
        var month = (h + l - 7 * m + 90) / 25;
        return new DateOnly(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
    }

    /// <summary>A day that a rule names without other rules; null when it starts from an election, from another day or from the other end.</summary>
    public static DateOnly? Named(DateRule rule, int year) => rule.Kind switch
    {
        DateRuleKind.MonthDay => new DateOnly(year + rule.YearOffset, rule.Month, rule.Number),
        DateRuleKind.WeekdayOfMonth => WeekdayOfMonth(year + rule.YearOffset, rule.Month, rule.Weekday, rule.Number),
        DateRuleKind.LastRun => LastRun(year + rule.YearOffset, rule.Month, rule.Weekday, rule.Through),
        DateRuleKind.Easter => Easter(year + rule.YearOffset),
        DateRuleKind.Date => rule.On,
        _ => null,
    };

    /// <summary>A move that needs no calendar of working days; null for the others.</summary>
    public static DateOnly? Moved(DateRule rule, DateOnly from) => rule.Kind switch
    {
        DateRuleKind.DaysBefore => from.AddDays(-rule.Number),
        DateRuleKind.DaysAfter => from.AddDays(rule.Number),
        DateRuleKind.WeekdayBefore => WeekdayBefore(from, rule.Weekday, rule.Number),
        DateRuleKind.WeekdayAfter => WeekdayAfter(from, rule.Weekday, rule.Number),
        _ => null,
    };

    /// <summary>The day of a rule that stands by itself, as those of holidays do; null when it needs an election, the other end or working days.</summary>
    public static DateOnly? Alone(DateRule rule, int year) =>
        rule.Of is not { } inner ? Named(rule, year) : Alone(inner, year) is { } from ? Moved(rule, from) : null;

    private static int Forward(DayOfWeek from, DayOfWeek to) => (to - from + 7) % 7;
}
