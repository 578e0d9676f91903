using HomeRule.Civics.Calendars;
using HomeRule.Civics.Elections;
using HomeRule.Elections.Dates;
using HomeRule.Elections.Windows;

namespace HomeRule.Elections.Seats;

/// <summary>Anchor and year → election days. Pure; thread-safe.</summary>
public static class ElectionDays
{
    /// <summary>The days of an election of that name in a year, in order; none where no rule holds then or the day cannot be computed.</summary>
    /// <param name="law">The elections of the state.</param>
    /// <param name="anchor">Id of an anchor.</param>
    /// <param name="year">Any year of <see cref="DateOnly"/> but the first and the last.</param>
    public static IReadOnlyList<ElectionDay> Of(ElectionLaw law, string anchor, int year)
    {
        ElectionAnchor? found = null;
        foreach (var one in law.Anchors)
        {
            if (one.Id == anchor)
                found = one;
        }

        if (found is null)
            return [];
        List<ElectionDay>? days = null;
        foreach (var rule in found.Dates)
        {
            if (rule.HoldsIn(year) && Day(law, rule.Date, year) is { } date)
                (days ??= new(1)).Add(new ElectionDay(found, rule, year, date));
        }

        days?.Sort(static (a, b) => a.Date.CompareTo(b.Date));
        return days ?? [];
    }

    /// <summary>Every step from the words of the law to the day.</summary>
    public static IReadOnlyList<DerivationStep> Steps(ElectionLaw law, ElectionDay day)
    {
        var steps = new List<DerivationStep>(4);
        Walk(day.Rule.Date, day.Rule.Citation, day.Anchor);
        return steps;

        DateOnly Walk(DateRule rule, string citation, ElectionAnchor of)
        {
            if (rule.Of is { } inner)
            {
                var from = Walk(inner, citation, of);
                var moved = CalendarDays.Moved(rule, from)!.Value;
                steps.Add(new DerivationStep(WindowPart.Election, StepKind.Move, moved, citation) { Rule = rule, Anchor = of });
                return moved;
            }

            if (CalendarDays.Named(rule, day.Year) is { } named)
            {
                steps.Add(new DerivationStep(WindowPart.Election, StepKind.Day, named, citation) { Rule = rule, Anchor = of });
                return named;
            }

            var other = law.Anchors.First(a => a.Id == rule.Name);
            var date = other.Dates.First(d => d.HoldsIn(day.Year));
            return Walk(date.Date, date.Citation, other);
        }
    }

    private static DateOnly? Day(ElectionLaw law, DateRule rule, int year)
    {
        if (rule.Of is { } inner)
            return Day(law, inner, year) is { } from ? CalendarDays.Moved(rule, from) : null;
        if (CalendarDays.Named(rule, year) is { } named)
            return named;
        if (rule.Kind != DateRuleKind.Anchor || law.Anchors.FirstOrDefault(a => a.Id == rule.Name)?.Dates.FirstOrDefault(d => d.HoldsIn(year)) is not { } other)
            return null;
        return Day(law, other.Date, year);
    }
}
