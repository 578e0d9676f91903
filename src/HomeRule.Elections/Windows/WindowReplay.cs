using HomeRule.Civics.Calendars;
using HomeRule.Elections.Calendars;
using HomeRule.Elections.Dates;

namespace HomeRule.Elections.Windows;

/// <summary>Walks a derivation again, step by step from what it says alone. Pure; thread-safe.</summary>
public static class WindowReplay
{
    /// <summary>The first step whose day does not follow from the steps before it; null when all do and they end in the days of the window.</summary>
    public static DerivationStep? FirstFault(FilingWindow window, StateCalendar? calendar)
    {
        var last = new Dictionary<WindowPart, DateOnly>();
        var elections = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        var unrolled = new Dictionary<WindowPart, DateOnly>();
        var pending = new List<DerivationStep>();
        DateOnly at = default;
        foreach (var step in window.Steps)
        {
            if (step.Kind == StepKind.Start && step.Rule!.End is not null)
                pending.Add(step);
            else if (!Follows(step, window.Cycle, at, elections, calendar))
                return step;
            at = step.Date;
            last[step.Part] = at;
            if (step is { Part: WindowPart.Election, Anchor: { } anchor })
                elections[anchor.Id] = at;
            if (step.Kind is not (StepKind.Roll or StepKind.Override))
                unrolled[step.Part] = at;
        }

        // An opening may start from a close that is found after it.
        foreach (var step in pending)
        {
            if (unrolled.GetValueOrDefault(step.Rule!.End == "closing" ? WindowPart.Closing : WindowPart.Opening) != step.Date)
                return step;
        }

        return (window.Opens is null || last[WindowPart.Opening] == window.Opens) && last[WindowPart.Closing] == window.Closes ? null : window.Steps[^1];
    }

    private static bool Follows(DerivationStep step, int cycle, DateOnly at, Dictionary<string, DateOnly> elections, StateCalendar? calendar) => step.Kind switch
    {
        StepKind.Day => CalendarDays.Named(step.Rule!, cycle) == step.Date,
        StepKind.Start => elections.TryGetValue(step.Rule!.Name!, out var day) && day == step.Date,
        StepKind.Move => (CalendarDays.Moved(step.Rule!, at) is { } moved ? moved : Working(step, at, calendar)) == step.Date,
        StepKind.Roll => WindowRolls.Roll(step.Roll, at, calendar!) is { IsOk: true } rolled && rolled.Value == step.Date,
        _ => (step.Part == WindowPart.Opening ? step.Override!.Opens : step.Override!.Closes) == step.Date,
    };

    private static DateOnly? Working(DerivationStep step, DateOnly at, StateCalendar? calendar) =>
        calendar?.AddWorkingDays(at, step.Rule!.Kind == DateRuleKind.WorkingDaysBefore ? -step.Rule.Number : step.Rule.Number) is { IsOk: true } day ? day.Value : null;
}
