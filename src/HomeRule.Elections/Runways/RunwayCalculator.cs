using HomeRule.Civics;
using HomeRule.Civics.Calendars;
using HomeRule.Civics.Elections;
using HomeRule.Elections.Calendars;
using HomeRule.Elections.Dates;
using HomeRule.Elections.Seats;
using HomeRule.Elections.Windows;

namespace HomeRule.Elections.Runways;

/// <summary>The day of a step before the close, counted from a window or from an election. Pure; thread-safe.</summary>
/// <param name="law">The elections of the state.</param>
/// <param name="calendars">Asked only by a rule that counts working days.</param>
public sealed class RunwayCalculator(ElectionLaw law, StateCalendars calendars)
{
    /// <summary>
    /// The day, or null where the rule starts from an end that the window does not have, or from an election that no rule gives in that year.
    /// Codes: those of <see cref="StateCalendars.Of"/> for working days.
    /// </summary>
    /// <param name="rule">The day as the law says it.</param>
    /// <param name="window">The window; <c>opening</c> and <c>closing</c> are its days as they stand, rolled and as ordered.</param>
    public Result<DateOnly?> Day(DateRule rule, FilingWindow window)
    {
        if (rule.Of is { } inner)
        {
            if (!Day(inner, window).TryGet(out var from, out var problem))
                return problem;
            return from is { } start ? Moved(rule, start) : (DateOnly?)null;
        }

        return rule.Kind switch
        {
            DateRuleKind.End => rule.Name == "opening" ? window.Opens : window.Closes,
            DateRuleKind.Anchor => Election(rule.Name!, window),
            _ => CalendarDays.Named(rule, window.Cycle),
        };
    }

    private DateOnly? Election(string anchor, FilingWindow window)
    {
        if ((window.Rule.Closes.Date.Anchor ?? window.Rule.Opens?.Date.Anchor) == anchor && window.Election is { } own)
            return own;
        var days = ElectionDays.Of(law, anchor, window.Cycle);
        foreach (var day in days)
        {
            if (day.Date >= window.Closes)
                return day.Date;
        }

        return days.Count > 0 ? days[^1].Date : null;
    }

    private Result<DateOnly?> Moved(DateRule rule, DateOnly from)
    {
        if (CalendarDays.Moved(rule, from) is { } day)
            return (DateOnly?)day;
        return calendars.Of(law.Id).TryGet(out var calendar, out var problem)
            ? calendar.AddWorkingDays(from, rule.Kind == DateRuleKind.WorkingDaysBefore ? -rule.Number : rule.Number).Map(static d => (DateOnly?)d)
            : problem;
    }
}
