using System.Globalization;
using HomeRule.Civics;
using HomeRule.Civics.Calendars;
using HomeRule.Civics.Elections;
using HomeRule.Elections.Calendars;
using HomeRule.Elections.Dates;

namespace HomeRule.Elections.Windows;

/// <summary>Rule and cycle → windows with their derivation. Pure; thread-safe.</summary>
/// <param name="law">The elections of one state.</param>
/// <param name="calendars">Working days; asked only by a rule that rolls or counts them.</param>
public sealed class WindowCalculator(ElectionLaw law, StateCalendars calendars)
{
    /// <summary>
    /// The windows of a cycle, one for each election of that name in the year, in order of the election. Codes <c>cycle.range</c> (before 1990, after
    /// 2060), <c>cycle.other</c> (another text of the law, or no such election), <c>holidays.unknown</c>, <c>window.order</c>.
    /// </summary>
    /// <param name="rule">A rule of this state.</param>
    /// <param name="cycle">The year of the election.</param>
    /// <param name="instead">The override to apply; null leaves the rule alone.</param>
    public Result<IReadOnlyList<FilingWindow>> Windows(FilingRule rule, int cycle, FilingOverride? instead = null)
    {
        if (cycle is < StateCalendar.FirstYear or > StateCalendar.LastYear)
            return new Problem("cycle.range", string.Create(CultureInfo.InvariantCulture, $"Windows are computed from {StateCalendar.FirstYear} to {StateCalendar.LastYear}, and {cycle} is outside. Ask for a year between them."));
        if (!rule.HoldsIn(cycle))
            return new Problem("cycle.other", string.Create(CultureInfo.InvariantCulture, $"The rule {law.Id}/{rule.Id} is not law for {cycle}, or nobody is elected by it then. It holds {Span(rule)}."));
        var name = rule.Closes.Date.Anchor ?? rule.Opens?.Date.Anchor;
        if (name is null)
            return One(rule, cycle, instead, null, null).Map(static w => (IReadOnlyList<FilingWindow>)[w]);
        var anchor = law.Anchors.Single(a => a.Id == name);
        var windows = new List<FilingWindow>(1);
        foreach (var date in anchor.Dates)
        {
            if (!date.HoldsIn(cycle))
                continue;
            if (!One(rule, cycle, instead, anchor, date).TryGet(out var window, out var problem))
                return problem;
            windows.Add(window);
        }

        windows.Sort(static (a, b) => Nullable.Compare(a.Election, b.Election));
        return windows.Count > 0 ? windows
            : new Problem("cycle.other", string.Create(CultureInfo.InvariantCulture, $"No rule of {law.Id} gives the day of {anchor.Name.En} in {cycle}. Add it to the anchors."));
    }

    /// <summary>The windows as they stood in the end: the last override of the cycle, where there is one.</summary>
    public Result<IReadOnlyList<FilingWindow>> InForce(FilingRule rule, int cycle) => Windows(rule, cycle, rule.Overrides.LastOrDefault(o => o.Cycle == cycle));

    private Result<FilingWindow> One(FilingRule rule, int cycle, FilingOverride? instead, ElectionAnchor? anchor, AnchorDate? date)
    {
        var steps = new List<DerivationStep>(8);
        var run = new Run(law, rule, cycle, steps, anchor);
        DateOnly? election = date is null ? null : run.Election(anchor!, date);
        run.ElectionDay = election;
        DateOnly? opens = null;
        if (rule.Opens is not null)
        {
            if (!End(run, WindowPart.Opening, rule.Opens, instead, instead?.Opens).TryGet(out var opening, out var fault))
                return fault;
            opens = opening;
        }
        else if (instead?.Opens is { } set)
        {
            steps.Add(new DerivationStep(WindowPart.Opening, StepKind.Override, set, instead.Citation) { Override = instead });
            opens = set;
        }

        if (!End(run, WindowPart.Closing, rule.Closes, instead, instead?.Closes).TryGet(out var closes, out var problem))
            return problem;
        if (opens > closes)
            return new Problem("window.order", string.Create(CultureInfo.InvariantCulture, $"The rule {law.Id}/{rule.Id} gives a window of {cycle} that closes before it opens. Correct the rule."));
        return new FilingWindow
        {
            State = law.Id,
            Rule = rule,
            Cycle = cycle,
            Election = election,
            Opens = opens,
            Closes = closes,
            Override = instead,
            Steps = steps,
        };
    }

    private Result<DateOnly> End(Run run, WindowPart part, FilingEnd end, FilingOverride? instead, DateOnly? set)
    {
        StateCalendar? calendar = null;
        if (end.Roll != RollRule.None || Counts(end.Date) || (end.Date.End is not null && Counts(run.Other(part).Date)))
        {
            if (!calendars.Of(law.Id).TryGet(out calendar, out var unknown))
                return unknown;
        }

        if (!run.Day(part, end.Date, calendar).TryGet(out var day, out var problem))
            return problem;
        if (end.Roll != RollRule.None)
        {
            if (!WindowRolls.Roll(end.Roll, day, calendar!).TryGet(out var rolled, out problem))
                return problem;
            if (rolled != day)
                run.Steps.Add(new DerivationStep(part, StepKind.Roll, rolled, run.Rule.Citation) { Roll = end.Roll });
            day = rolled;
        }

        if (set is { } other)
            run.Steps.Add(new DerivationStep(part, StepKind.Override, other, instead!.Citation) { Override = instead });
        return set ?? day;
    }

    private static bool Counts(DateRule rule) => rule.Kind is DateRuleKind.WorkingDaysAfter or DateRuleKind.WorkingDaysBefore || (rule.Of is { } inner && Counts(inner));

    private static string Span(FilingRule rule)
    {
        var years = rule.Years == YearRule.Every ? "in every year" : $"in years of kind {rule.Years}";
        return (rule.From, rule.To) switch
        {
            (null, null) => years,
            ({ } from, null) => string.Create(CultureInfo.InvariantCulture, $"{years} from {from}"),
            (null, { } to) => string.Create(CultureInfo.InvariantCulture, $"{years} to {to}"),
            ({ } from, { } to) => string.Create(CultureInfo.InvariantCulture, $"{years} from {from} to {to}"),
        };
    }

    /// <summary>What one window needs while its days are found.</summary>
    private sealed class Run(ElectionLaw law, FilingRule rule, int cycle, List<DerivationStep> steps, ElectionAnchor? anchor)
    {
        public List<DerivationStep> Steps => steps;

        public FilingRule Rule => rule;

        public DateOnly? ElectionDay { get; set; }

        public FilingEnd Other(WindowPart part) => part == WindowPart.Opening ? rule.Closes : rule.Opens!;

        public DateOnly Election(ElectionAnchor of, AnchorDate date) => Walk(WindowPart.Election, date.Date, date.Citation, of, null).Value;

        public Result<DateOnly> Day(WindowPart part, DateRule date, StateCalendar? calendar) => Walk(part, date, rule.Citation, anchor, calendar);

        private Result<DateOnly> Walk(WindowPart part, DateRule date, string citation, ElectionAnchor? of, StateCalendar? calendar)
        {
            if (date.Of is { } inner)
            {
                if (!Walk(part, inner, citation, of, calendar).TryGet(out var from, out var problem))
                    return problem;
                var moved = CalendarDays.Moved(date, from) is { } day ? day : calendar!.AddWorkingDays(from, date.Kind == DateRuleKind.WorkingDaysBefore ? -date.Number : date.Number);
                if (moved.IsOk)
                    steps.Add(new DerivationStep(part, StepKind.Move, moved.Value, citation) { Rule = date, Anchor = of });
                return moved;
            }

            if (CalendarDays.Named(date, cycle) is { } named)
            {
                steps.Add(new DerivationStep(part, StepKind.Day, named, citation) { Rule = date, Anchor = part == WindowPart.Election ? of : null });
                return named;
            }

            var start = date.Kind == DateRuleKind.Anchor ? Start(part, date) : OtherEnd(part, calendar);
            if (start.IsOk)
                steps.Add(new DerivationStep(part, StepKind.Start, start.Value, citation) { Rule = date, Anchor = of });
            return start;
        }

        /// <summary>The election of the window; another one that its day starts from; or another of the state, the first of the year.</summary>
        private Result<DateOnly> Start(WindowPart part, DateRule date)
        {
            if (part != WindowPart.Election && date.Name == anchor?.Id)
                return ElectionDay!.Value;
            var other = law.Anchors.Single(a => a.Id == date.Name);
            return other.Dates.FirstOrDefault(d => d.HoldsIn(cycle)) is { } found ? Election(other, found)
                : new Problem("cycle.other", string.Create(CultureInfo.InvariantCulture, $"No rule of {law.Id} gives the day of {other.Name.En} in {cycle}. Add it to the anchors."));
        }

        /// <summary>The other end before any roll; its steps stand in its own part.</summary>
        private Result<DateOnly> OtherEnd(WindowPart part, StateCalendar? calendar)
        {
            var aside = new Run(law, rule, cycle, [], anchor) { ElectionDay = ElectionDay };
            return aside.Day(part == WindowPart.Opening ? WindowPart.Closing : WindowPart.Opening, Other(part).Date, calendar);
        }
    }
}
