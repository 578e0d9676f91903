using HomeRule.Answers;
using HomeRule.Answers.Filing;
using HomeRule.Answers.Help;
using HomeRule.Answers.Seats;
using HomeRule.Civics;
using HomeRule.Civics.Elections;
using HomeRule.Civics.Help;
using HomeRule.Documents.Filing;

namespace HomeRule.Documents.Runways;

/// <summary>A seat and its runway → a plan in order of time. Pure; thread-safe.</summary>
public static class RunwayPlanBuilder
{
    /// <param name="seat">The answer; its language is that of the plan.</param>
    /// <param name="help">Who helps in the state; null leaves them out.</param>
    /// <param name="language">Language of <paramref name="seat"/>.</param>
    /// <param name="page">Address of the page of the seat; null without one.</param>
    public static RunwayPlan Build(SeatDetail seat, HelpAnswer? help, Language language, Uri? page = null)
    {
        var words = RunwayWords.In(language);
        var runway = seat.Runway;
        var situation = Situation(seat);
        var window = situation is RunwaySituation.Window or RunwaySituation.IfUp ? runway?.Window : null;
        var isElected = situation is not (RunwaySituation.Appointed or RunwaySituation.NoOffice);
        var steps = isElected ? runway?.Steps ?? [] : [];
        var plan = new RunwayPlan
        {
            Language = language,
            Seat = seat,
            Office = (seat.Seats is [{ } only] && (only.OwnRecord || only.Level == "state") ? only.Title : seat.Office.Title).Value,
            Government = seat.Office.Government.Name,
            Situation = situation,
            Lead = "",
            Window = window,
            Windows = isElected ? runway?.Windows ?? [] : [],
            Dated = window is null ? [] : InTime(Dated(seat, window, steps, words), window, seat.AsOf),
            Undated = [.. steps.Where(s => window is null || s.Date is null).Select(s => Step(s, words) with { Date = null, Timing = RunwayTiming.Undated })],
            Missing = isElected ? runway?.Missing ?? [] : [],
            FilesWith = seat.Seats.FirstOrDefault(static s => s.FilesWith is not null)?.FilesWith?.Value,
            Ask = (runway?.Ask ?? seat.Ask?.Name)?.Value,
            AskUrl = runway is null ? seat.Ask?.Url : runway.AskUrl,
            ClockNote = window is { } one && (one.Closes.Clock ?? one.Opens?.Clock) is not null ? words.Clock(one.Zones) : null,
            Helpers = [.. (help?.Organisations ?? []).Where(static o => o.Audiences.Contains(Audience.Candidates))],
            HelpersNote = help?.Listing.Value,
            Page = page,
        };
        return plan with { Lead = words.Lead(plan) };
    }

    private static RunwaySituation Situation(SeatDetail seat)
    {
        var isElected = seat.Seats.Count == 0 || seat.Seats.Any(static s => s.Selection is not (SeatSelection.Appointed or SeatSelection.None));
        if (!isElected)
            return seat.Seats.All(static s => s.Selection == SeatSelection.None) ? RunwaySituation.NoOffice : RunwaySituation.Appointed;
        if (seat.Runway?.Window is not null)
            return seat.Runway.Elections.Count > 0 ? RunwaySituation.Window : RunwaySituation.IfUp;
        return seat.Seats.Any(static s => s.Elections.Count > 0) ? RunwaySituation.NoWindow : RunwaySituation.CycleUnknown;
    }

    private static IEnumerable<RunwayEntry> Dated(SeatDetail seat, FilingAnswer window, IReadOnlyList<RunwayStepAnswer> steps, RunwayWords words)
    {
        if (window.Opens is { } opens)
            yield return End("opens", RunwayEntryKind.Opens, words.Opens, opens, window, words);
        foreach (var step in steps.Where(static s => s.Date is not null))
            yield return Step(step, words);
        yield return End("closes", RunwayEntryKind.Closes, words.Closes, window.Closes, window, words);
        var number = 0;
        foreach (var election in seat.Runway!.Elections)
        {
            number++;
            yield return new RunwayEntry
            {
                Id = $"election-{number}",
                Kind = RunwayEntryKind.Election,
                Timing = RunwayTiming.Ahead,
                Title = new Text(words.ElectionDay(election.Election.Value), words.Language),
                Date = election.Date,
                Rule = election.Rule,
                Citation = election.Citation,
                Certainty = FilingWords.Certainty(DateCertainty.Computed, words.Language),
                Confidence = election.Confidence,
                Sources = election.Sources,
            };
        }
    }

    private static RunwayEntry[] InTime(IEnumerable<RunwayEntry> entries, FilingAnswer window, DateOnly asOf)
    {
        RunwayEntry[] sorted = [.. entries.OrderBy(static e => e.Date).ThenBy(static e => e.Kind)];
        var next = sorted.FirstOrDefault(e => e.Date >= asOf)?.Date;
        return
        [
            .. sorted.Select(e => e with
            {
                Timing = e.Date == next ? RunwayTiming.Next
                    : e.Date > asOf ? RunwayTiming.Ahead
                    : (e.Kind == RunwayEntryKind.Opens || e.Means == RunwayMeans.From) && window.Closes.Date >= asOf ? RunwayTiming.Begun
                    : RunwayTiming.Past,
            }),
        ];
    }

    private static RunwayEntry Step(RunwayStepAnswer step, RunwayWords words) => new()
    {
        Id = step.Id,
        Kind = RunwayEntryKind.Step,
        Timing = RunwayTiming.Ahead,
        Title = step.Title,
        Words = step.Words,
        Date = step.Date,
        Means = step.Means,
        Rule = step.Rule,
        Citation = step.Citation,
        Certainty = step.Date is null ? null : FilingWords.Certainty(DateCertainty.Computed, words.Language),
        Confidence = step.Confidence,
        Sources = step.Sources,
    };

    private static RunwayEntry End(string id, RunwayEntryKind kind, string title, FilingDay day, FilingAnswer window, RunwayWords words) => new()
    {
        Id = id,
        Kind = kind,
        Timing = RunwayTiming.Ahead,
        Title = new Text(title, words.Language),
        Words = window.Title,
        Date = day.Date,
        Clock = day.Clock,
        Rule = day.Rule,
        Citation = day.Certainty == DateCertainty.SetByOrder ? window.Order?.Citation ?? window.Citation : window.Citation,
        Certainty = FilingWords.Certainty(day.Certainty, words.Language),
        Confidence = window.Confidence,
        Sources = window.Sources,
    };
}
