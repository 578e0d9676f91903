using System.Globalization;
using HomeRule.Answers.Offices;
using HomeRule.Answers.Places;
using HomeRule.Answers.Seats;
using HomeRule.Civics;
using HomeRule.Civics.Elections;
using HomeRule.Elections.Windows;

namespace HomeRule.Answers.Filing;

/// <summary>Computed windows → answers in one language.</summary>
/// <param name="context">The snapshot.</param>
/// <param name="language">Language of the answers.</param>
/// <param name="cite">Numbers sources within the answer.</param>
internal sealed class FilingWriter(AnswerContext context, Language language, Func<IReadOnlyList<Source>, IReadOnlyList<int>> cite)
{
    /// <summary>Windows that are open or change in the span, by close; of a place those of the offices over it.</summary>
    /// <param name="from">First day, inclusive.</param>
    /// <param name="to">Last day, inclusive.</param>
    /// <param name="state">Lower-case code; null for all.</param>
    /// <param name="place">Null for every office of the state.</param>
    /// <param name="offices">Null for all; else a window has at least one of them.</param>
    public FilingAnswer[] Write(DateOnly from, DateOnly to, string? state, Government? place = null, IReadOnlySet<string>? offices = null)
    {
        return [.. context.Filing.Between(from, to, state)
            .Select(w => (Window: w, Up: Up(w, place))).Where(x => offices is null ? x.Up.Count > 0 || x.Window.Rule.Offices.Count == 0 && place is null : x.Up.Exists(offices.Contains))
            .Select(x => Write(x.Window) with { Offices = x.Up })];
    }

    /// <summary>The window with those offices of its rule that somebody is, or may be, elected to in its cycle; null when there are none.</summary>
    public FilingAnswer? OfCycle(FilingWindow window) =>
        Up(window, null) is var up && up.Count == 0 && window.Rule.Offices.Count > 0 ? null : Write(window) with { Offices = up };

    /// <summary>The offices of the rule that somebody is, or may be, elected to in its cycle; of a place those over it.</summary>
    private List<string> Up(FilingWindow window, Government? place)
    {
        if (place is null)
            return [.. window.Rule.Offices.Where(o => context.Seats.MayBeUp(window.State, o, window.Cycle))];
        var up = new List<string>();
        foreach (var office in context.Offices.Over(place))
        {
            if (window.Rule.Offices.Contains(office.Office.Id) && !up.Contains(office.Office.Id) && IsOf(window, office))
            {
                var seats = context.Seats.Of(office.Government.State, office.Office.Id, office.Government.Id, office.Government.Division.SameAs);
                if (seats.Count == 0 || seats.Any(s => IsFor(s, window)))
                    up.Add(office.Office.Id);
            }
        }

        return up;
    }

    private bool IsOf(FilingWindow window, OfficeAt office) => office.Government.State == window.State && context.Seats.Law(window.State) is { } law
        && SeatsWriter.Rules(law, office, window.Cycle).Contains(window.Rule);

    /// <summary>Whether the window is, or may be, that of an election of these seats.</summary>
    private bool IsFor(OfficeSeats seats, FilingWindow window) => seats.Cycles.Count == 0 ? seats.MayBeUp(window.Cycle)
        : context.Seats.Between(window.State, seats, window.Closes, window.Closes.AddYears(2)).Any(up => SeatWindow.Fits(window, up));

    /// <summary>Stable: <c>state/rule/cycle</c>, and the day of the election where it is known.</summary>
    public static string IdOf(FilingWindow window) =>
        string.Create(CultureInfo.InvariantCulture, $"{window.State}/{window.Rule.Id}/{window.Cycle}{(window.Election is { } day ? $"/{day:yyyy-MM-dd}" : "")}");

    public FilingAnswer Write(FilingWindow window)
    {
        var rule = window.Rule;
        var law = context.Filing.Laws.First(l => l.Id == window.State);
        return new FilingAnswer
        {
            Id = IdOf(window),
            State = window.State,
            StateName = context.Places.TryGetSlug(window.State, out var state) ? context.Name(state, language) : window.State.ToUpperInvariant(),
            Offices = rule.Offices,
            Title = Text.Of(rule.Title, language),
            OfficeClass = Text.English(rule.Label.OfficeClass),
            Cycle = window.Cycle,
            Election = window.Election,
            Opens = window.Opens is { } opens ? End(window, WindowPart.Opening, opens, rule.Opens, law) : null,
            Closes = End(window, WindowPart.Closing, window.Closes, rule.Closes, law),
            Condition = rule.Condition,
            Receipt = rule.Receipt,
            Zones = law.Zones,
            Citation = rule.Citation,
            Note = Text.OfOptional(rule.Note, language),
            Order = window.Override is { } order ? new FilingOrder(order.Citation, Text.Of(order.Reason, language), cite(order.Sources)) : null,
            Published = [.. window.Published.Select(p => new PublishedDates(p.Opens, p.Closes, Text.OfOptional(p.Conflict, language), p.Confidence, cite(p.Sources)))],
            Matches = [.. rule.Published.Where(static p => p.Conflict is null && p.Confidence > Confidence.Unverified).Select(static p => p.Cycle).Distinct().Order()],
            Steps = [.. window.Steps.Select(s => new FilingStep(Part(s.Part), new Text(DerivationText.Of(s, language), language), s.Date, s.Citation))],
            Confidence = rule.Confidence,
            Sources = cite(rule.Sources),
        };
    }

    private FilingDay End(FilingWindow window, WindowPart part, DateOnly date, FilingEnd? end, ElectionLaw law)
    {
        var moved = part == WindowPart.Opening ? window.Override?.Opens : window.Override?.Closes;
        var words = moved is null && end is not null ? new Text(Said(window, part, end, law), language) : Text.Of(window.Override!.Reason, language);
        return new FilingDay(date, end?.Clock?.ToString("HH:mm", CultureInfo.InvariantCulture), words, moved is null ? Certainty(window, part, date) : DateCertainty.SetByOrder);
    }

    /// <summary>The rule in words, and why the day moved where it did.</summary>
    private string Said(FilingWindow window, WindowPart part, FilingEnd end, ElectionLaw law)
    {
        var said = DerivationText.Of(end.Date, law, language);
        foreach (var step in window.Steps)
        {
            if (step.Part == part && step.Kind == StepKind.Roll)
                said += $" ({DerivationText.Of(step, language)})";
        }

        return said;
    }

    /// <summary>What somebody remembers confirms nothing.</summary>
    private static DateCertainty Certainty(FilingWindow window, WindowPart part, DateOnly date)
    {
        var published = window.Published.Where(static p => p.Confidence > Confidence.Unverified).Select(p => part == WindowPart.Opening ? p.Opens : p.Closes).OfType<DateOnly>().ToList();
        return published.Count == 0 ? DateCertainty.Computed
            : published.Contains(date) ? DateCertainty.ComputedAndConfirmed
            : DateCertainty.ComputedAndDisputed;
    }

    private static string Part(WindowPart part) => part switch { WindowPart.Election => "election", WindowPart.Opening => "opening", _ => "closing" };
}
