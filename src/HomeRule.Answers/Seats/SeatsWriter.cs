using HomeRule.Answers.Filing;
using HomeRule.Answers.Offices;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Civics.Elections;
using HomeRule.Elections.Runways;
using HomeRule.Elections.Seats;
using HomeRule.Elections.Windows;

namespace HomeRule.Answers.Seats;

/// <summary>Seats of the atlas → answers in one language. Not thread-safe; one per answer.</summary>
internal sealed class SeatsWriter(AnswerContext context, DateOnly on, Language language, SourceNumbers numbers)
{
    /// <summary>Offices that somebody can be elected to, in the order of pages within a government.</summary>
    public static readonly string[] Elective =
        ["sheriff", "mayor", "city_council", "county_board", "county_executive", "prosecutor", "school_board", "elected_jailer", "state_legislature", "governor", "attorney_general"];

    /// <summary>Years before the day of which windows are shown as past.</summary>
    private const int PastYears = 6;

    /// <summary>Years ahead of which windows are shown where the cycle is not known.</summary>
    private const int OpenYears = 2;

    private readonly FilingWriter _filing = new(context, language, numbers.Of);

    public OfficeSeatsAnswer[] Of(OfficeAt office) => [.. Records(office).Select(seats => Write(office, seats))];

    public IReadOnlyList<OfficeSeats> Records(OfficeAt office) =>
        context.Seats.Of(office.Government.State, office.Office.Id, office.Government.Id, office.Government.Division.SameAs);

    /// <summary>True where somebody may be elected and nobody knows when: no record, or one without a cycle.</summary>
    public static bool IsOpenQuestion(IReadOnlyCollection<OfficeSeatsAnswer> seats) =>
        seats.Count == 0 || seats.Any(static s => s.Elections.Count == 0 && s.Selection is not (SeatSelection.Appointed or SeatSelection.None));

    /// <summary>Windows that close within the next years of offices whose cycle is not known, by close; each names those of the offices that file so.</summary>
    public FilingAnswer[] MayApply(IReadOnlyList<OfficeAt> offices)
    {
        var found = new Dictionary<string, (FilingWindow Window, List<string> Offices)>(StringComparer.Ordinal);
        foreach (var office in offices)
        {
            foreach (var window in Possible(office))
            {
                if (!found.TryGetValue(FilingWriter.IdOf(window), out var kept))
                    found.Add(FilingWriter.IdOf(window), kept = (window, []));
                if (!kept.Offices.Contains(office.Office.Id))
                    kept.Offices.Add(office.Office.Id);
            }
        }

        return [.. found.Values.OrderBy(static f => f.Window.Closes).Select(f => _filing.Write(f.Window) with { Offices = f.Offices })];
    }

    /// <summary>Windows of the class of an office that close within the next years, whatever its cycle.</summary>
    private IEnumerable<FilingWindow> Possible(OfficeAt office)
    {
        if (Law(context, office) is not var (law, calculator))
            yield break;
        var last = on.Year < 9_990 ? on.AddYears(OpenYears) : on;
        for (var year = on.Year; year <= last.Year + 1; year++)
        {
            foreach (var rule in Rules(law, office, year))
            {
                if (!calculator.InForce(rule, year).TryGet(out var windows, out _))
                    continue;
                foreach (var window in windows.Where(w => w.Closes >= on && w.Closes <= last))
                    yield return window;
            }
        }
    }

    /// <summary>Who answers for the state, as its runway names them.</summary>
    public AskAnswer? Ask(string state) =>
        context.Runways.GetValueOrDefault(state) is { } runway ? new AskAnswer(Text.Of(runway.Ask, language), runway.AskUrl, numbers.Of(runway.AskSources)) : null;

    /// <summary>Windows of the elections of the last years, newest first.</summary>
    public FilingAnswer[] Past(OfficeAt office)
    {
        var past = new Dictionary<string, FilingWindow>(StringComparer.Ordinal);
        foreach (var seats in Records(office))
        {
            foreach (var up in context.Seats.Between(office.Government.State, seats, on.Year > PastYears ? on.AddYears(-PastYears) : on, on.Year < 9_990 ? on.AddDays(400) : on))
            {
                foreach (var window in Windows(office, up).Where(w => w.Closes < on))
                    past[FilingWriter.IdOf(window)] = window;
            }
        }

        return [.. past.Values.OrderByDescending(static w => w.Closes).Select(_filing.Write)];
    }

    /// <summary>What the state asks of candidates for the office, counted from one of its windows that have not closed; null where nothing is on record of the state.</summary>
    /// <param name="chosen">Id of a window; null for the first that every candidate has. Code <c>window.unknown</c>.</param>
    public Result<RunwayAnswer?> Runway(OfficeAt office, string? chosen = null)
    {
        var coming = Coming(office);
        var window = chosen is null ? coming.Find(static c => c.Up is not null && c.Window.Rule.Condition == FilingCondition.Always) : coming.Find(c => FilingWriter.IdOf(c.Window) == chosen);
        if (chosen is not null && window.Window is null)
            return new Problem("window.unknown", coming.Count == 0 ? "No filing window of this office is to come. Leave out window." : $"This office has no such filing window. Use one of {string.Join(", ", coming.Select(static c => FilingWriter.IdOf(c.Window)))}.") { Field = "window" };
        var state = office.Government.State;
        if (context.Runways.GetValueOrDefault(state) is not { } runway)
            return Result<RunwayAnswer?>.Ok(null);
        var law = context.Seats.Law(state);
        var calculator = law is null ? null : new RunwayCalculator(law, context.Calendars);
        var steps = runway.Steps.Where(s => (s.Offices.Count == 0 || s.Offices.Contains(office.Office.Id)) && At(s.Places, office.Government))
            .Select(s => Step(s, window.Window, calculator, law)).ToList();
        var missing = Enum.GetValues<RunwayKind>().Where(k => k != RunwayKind.Other && steps.TrueForAll(s => s.Kind != k)).ToArray();
        return new RunwayAnswer(window.Window is null ? null : _filing.Write(window.Window), [.. coming.Select(c => _filing.Write(c.Window))], Elections(state, window.Window, window.Up),
            [.. steps.OrderBy(static s => s.Date is null).ThenBy(static s => s.Date)], missing, Text.Of(runway.Ask, language), runway.AskUrl, numbers.Of(runway.AskSources));
    }

    /// <summary>
    /// Windows of the next regular elections that have not closed, each once, by close; of the elections after where filing for the next is over.
    /// Where the cycle is not known those that may apply, without an election.
    /// </summary>
    private List<(FilingWindow Window, SeatUp? Up)> Coming(OfficeAt office)
    {
        var found = new Dictionary<string, (FilingWindow Window, SeatUp? Up)>(StringComparer.Ordinal);
        var state = office.Government.State;
        foreach (var seats in Records(office))
        {
            foreach (var up in context.Seats.Next(state, seats, on))
            {
                if (Add(up) || up.Day.Year > 9_890)
                    continue;
                foreach (var later in context.Seats.Next(state, seats, up.Day.Date.AddDays(1)).Where(l => l.Cycle == up.Cycle))
                    Add(later);
            }
        }

        var records = Records(office);
        var isOpenQuestion = records.Count == 0 || records.Any(static r => r.Cycles.Count == 0 && r.Selection is not (SeatSelection.Appointed or SeatSelection.None));
        foreach (var window in isOpenQuestion ? Possible(office) : [])
            found.TryAdd(FilingWriter.IdOf(window), (window, null));
        return [.. found.Values.OrderBy(static c => c.Window.Closes)];

        bool Add(SeatUp up)
        {
            var any = false;
            foreach (var window in Windows(office, up).Where(w => w.Closes >= on))
            {
                any = true;
                found.TryAdd(FilingWriter.IdOf(window), (window, up));
            }

            return any;
        }
    }

    /// <summary>The election that the window leads to before that of the seat, such as a primary, and that of the seat. One that is over when filing closes is only what the days are counted from.</summary>
    private SeatElectionAnswer[] Elections(string state, FilingWindow? window, SeatUp? up)
    {
        if (window is null || up is null)
            return [];
        var days = new List<SeatElectionAnswer>(2);
        if (window.Election is { } day && day > window.Closes && day != up.Day.Date && (window.Rule.Closes.Date.Anchor ?? window.Rule.Opens?.Date.Anchor) is { } anchor
            && ElectionDays.Of(context.Seats.Law(state)!, anchor, day.Year).FirstOrDefault(d => d.Date == day) is { } counted)
            days.Add(Election(state, up with { Day = counted }));
        days.Add(Election(state, up));
        return [.. days.OrderBy(static d => d.Date)];
    }

    private RunwayStepAnswer Step(RunwayStep step, FilingWindow? window, RunwayCalculator? calculator, ElectionLaw? law)
    {
        DateOnly? date = step.Date is { } rule && window is not null && calculator is not null && calculator.Day(rule, window).TryGet(out var day, out _) ? day : null;
        return new RunwayStepAnswer
        {
            Id = step.Id,
            Kind = step.Kind,
            Title = Text.Of(step.Title, language),
            Words = Text.Of(step.Words, language),
            Date = date,
            Means = step.Date is null ? null : step.Means,
            Rule = step.Date is { } said && law is not null ? new Text(DerivationText.Of(said, law, language), language) : null,
            Citation = step.Citation,
            Confidence = step.Confidence,
            Sources = numbers.Of(step.Sources),
        };
    }

    private OfficeSeatsAnswer Write(OfficeAt office, OfficeSeats seats)
    {
        var state = office.Government.State;
        var next = context.Seats.Next(state, seats, on);
        var filing = new Dictionary<string, FilingWindow>(StringComparer.Ordinal);
        foreach (var window in next.SelectMany(up => Windows(office, up)).Where(w => w.Closes >= on))
            filing[FilingWriter.IdOf(window)] = window;
        return new OfficeSeatsAnswer(state, seats, office.Level, numbers, language)
        {
            Government = context.Ref(office, language),
            Elections = [.. next.Select(up => Election(state, up))],
            OneOfElections = SeatBook.IsOneOf(seats, next),
            LastElection = !SeatBook.IsOneOf(seats, next) && context.Seats.Last(state, seats, on) is { } last ? Election(state, last) : null,
            Filing = [.. filing.Values.OrderBy(static w => w.Closes).Select(_filing.Write)],
            Closed = !SeatBook.IsOneOf(seats, next) && next.Count > 0 && Over(office, next[0]) is { } over ? _filing.Write(over) : null,
            OwnRecord = seats.Places.Count > 0,
        };
    }

    /// <summary>The last window of an election when all of its windows have closed.</summary>
    private FilingWindow? Over(OfficeAt office, SeatUp up)
    {
        FilingWindow? last = null;
        foreach (var window in Windows(office, up))
        {
            if (window.Closes >= on)
                return null;
            if (window.Rule.Condition == FilingCondition.Always && !(window.Closes <= last?.Closes))
                last = window;
        }

        return last;
    }

    public SeatElectionAnswer Election(string state, SeatUp up) => new()
    {
        Year = up.Day.Year,
        Date = up.Day.Date,
        Election = Text.Of(up.Day.Anchor.Name, language),
        Part = Text.OfOptional(up.Cycle.Part, language),
        Every = up.Cycle.Every,
        Rule = new Text(DerivationText.Of(up.Day.Rule.Date, context.Seats.Law(state)!, language), language),
        Steps = [.. ElectionDays.Steps(context.Seats.Law(state)!, up.Day).Select(s => new FilingStep("election", new Text(DerivationText.Of(s, language), language), s.Date, s.Citation))],
        Citation = up.Day.Rule.Citation,
        Confidence = (Confidence)Math.Min((int)up.Seats.Confidence, (int)up.Day.Rule.Confidence),
        Sources = numbers.Of(up.Day.Rule.Sources),
    };

    /// <summary>The windows of the offices' class in the cycle of an election: those that close before it, and of several of one year those that are counted from it.</summary>
    private IEnumerable<FilingWindow> Windows(OfficeAt office, SeatUp up) => Windows(context, office, up);

    /// <summary>The windows of the offices' class in the cycle of an election.</summary>
    public static IEnumerable<FilingWindow> Windows(AnswerContext context, OfficeAt office, SeatUp up)
    {
        if (Law(context, office) is not var (law, calculator))
            yield break;
        foreach (var rule in Rules(law, office, up.Day.Year))
        {
            if (!calculator.InForce(rule, up.Day.Year).TryGet(out var windows, out _))
                continue;
            foreach (var window in windows)
            {
                if (SeatWindow.Fits(window, up))
                    yield return window;
            }
        }
    }

    private static (ElectionLaw Law, WindowCalculator Calculator)? Law(AnswerContext context, OfficeAt office) =>
        context.Seats.Law(office.Government.State) is { } law && context.Filing.Of(law.Id).TryGet(out var calculator, out _) ? (law, calculator) : null;

    /// <summary>The rules by which candidates for an office over a place file in a cycle.</summary>
    public static IEnumerable<FilingRule> Rules(ElectionLaw law, OfficeAt office, int cycle) =>
        law.RulesFor(office.Office.Id, office.Government.Id, office.Government.Division.SameAs, cycle);

    private static bool At(IReadOnlyList<DivisionId> places, Government government) =>
        places.Count == 0 || places.Names(government.Id, government.Division.SameAs);
}
