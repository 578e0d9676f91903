using System.Globalization;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Seats;
using HomeRule.Civics;
using HomeRule.Civics.Calendars;
using HomeRule.Civics.Elections;
using HomeRule.Elections.Calendars;
using HomeRule.Elections.Seats;
using HomeRule.Elections.Windows;

namespace HomeRule.Answers.Filing;

/// <summary>The election law of one state → an answer in one language. Not thread-safe; one per answer.</summary>
internal sealed class StateElectionsWriter
{
    /// <summary>Years ahead in which the next election days and cycles are looked for.</summary>
    private const int YearsAhead = 12;

    private readonly AnswerContext _context;
    private readonly Government _place;
    private readonly DateOnly _on;
    private readonly Language _language;
    private readonly SourceNumbers _numbers;
    private readonly FilingWriter _filing;
    private readonly SeatsWriter _seats;

    private StateElectionsWriter(AnswerContext context, Government place, DateOnly on, Language language)
    {
        (_context, _place, _on, _language) = (context, place, on, language);
        _numbers = new SourceNumbers(context.Sources);
        _filing = new FilingWriter(context, language, _numbers.Of);
        _seats = new SeatsWriter(context, on, language, _numbers);
    }

    public static StateElections Write(AnswerContext context, Government place, DateOnly on, Language language) => new StateElectionsWriter(context, place, on, language).Write();

    private StateElections Write()
    {
        var law = _context.Filing.Laws.FirstOrDefault(l => l.Id == _place.State);
        var calculator = law is not null && _context.Filing.Of(law.Id).TryGet(out var found, out _) ? found : null;
        var calendar = _context.Calendars.Of(_place.State).TryGet(out var days, out _) ? days : null;
        var runway = _context.Runways.GetValueOrDefault(_place.State);
        return new StateElections
        {
            Snapshot = _context.Answer,
            State = _place.State,
            StateName = _context.Name(_place, _language),
            AsOf = _on,
            Zones = law?.Zones ?? [],
            Filing = law is null || calculator is null ? [] : [.. law.Rules.GroupBy(static r => r.Series, StringComparer.Ordinal).Select(g => Series(law, calculator, g.Key, [.. g]))],
            Days = law is null ? [] : [.. law.Anchors.Select(a => Anchor(law, a))],
            CountsWorkingDays = law?.Rules.Any(static r => Rolls(r.Closes) || (r.Opens is { } opens && Rolls(opens))) == true,
            Holidays = calendar is null ? [] : [.. Closed(calendar)],
            HolidayCitation = calendar?.List.Citation,
            Seats = [.. (_context.Seats.Sets.FirstOrDefault(s => s.Id == _place.State)?.Seats ?? []).OrderBy(static s => Array.IndexOf(SeatsWriter.Elective, s.Office)).ThenBy(static s => s.Places.Count > 0).Select(Seats)],
            Ask = Text.OfOptional(runway?.Ask, _language),
            AskUrl = runway?.AskUrl,
            AskSources = runway is null ? [] : _numbers.Of(runway.AskSources),
            Sources = _numbers.Answers,
        };
    }

    /// <summary>A rule has ended when its last cycle is over, and is still to come while another one of its series is law before it.</summary>
    private FilingSeries Series(ElectionLaw law, WindowCalculator calculator, string id, FilingRule[] rules)
    {
        var next = rules.ToDictionary(static r => r.Id, r => Next(calculator, r), StringComparer.Ordinal);
        var over = rules.Where(r => r.To is { } last && (last < _on.Year || last == _on.Year && next[r.Id].Length == 0)).ToList();
        var later = rules.Where(r => r.From > _on.Year && rules.Any(o => o != r && !over.Contains(o) && o.To < r.From)).ToList();
        return new FilingSeries(id, [.. rules.Where(r => !over.Contains(r) && !later.Contains(r)).Select(Write)], [.. over.OrderByDescending(static r => r.To).Select(Write)], [.. later.Select(Write)]);

        FilingRuleAnswer Write(FilingRule rule) => Rule(law, calculator, rule, next[rule.Id]);
    }

    private FilingRuleAnswer Rule(ElectionLaw law, WindowCalculator calculator, FilingRule rule, FilingAnswer[] next) => new()
    {
        Id = rule.Id,
        Title = Text.Of(rule.Title, _language),
        Offices = rule.Offices,
        Places = [.. rule.Places.Select(Name).Distinct()],
        Except = [.. rule.Except.Select(Name).Distinct()],
        Words = Text.Of(rule.Words, _language),
        Opens = rule.Opens is { } opens ? End(law, opens) : null,
        Closes = End(law, rule.Closes),
        Condition = rule.Condition,
        Receipt = rule.Receipt,
        Years = rule.Years,
        From = rule.From,
        To = rule.To,
        Citation = rule.Citation,
        Note = Text.OfOptional(rule.Note, _language),
        Overrides = [.. rule.Overrides.OrderBy(static o => o.Cycle).Select(o => new FilingOverrideAnswer(o.Cycle, o.Opens, o.Closes, o.Citation, Text.Of(o.Reason, _language), _numbers.Of(o.Sources)))],
        Checks = [.. rule.Published.OrderBy(static p => p.Cycle).Select(p => Check(calculator, rule, p))],
        Next = next,
        Confidence = rule.Confidence,
        Sources = _numbers.Of(rule.Sources),
    };

    private FilingEndRule End(ElectionLaw law, FilingEnd end) =>
        new(new Text(DerivationText.Of(end.Date, law, _language), _language), end.Clock?.ToString("HH:mm", CultureInfo.InvariantCulture), end.Roll);

    /// <summary>Windows of the first two cycles that have one which has not closed.</summary>
    private FilingAnswer[] Next(WindowCalculator calculator, FilingRule rule)
    {
        var found = new List<FilingAnswer>(2);
        var cycles = 0;
        for (var cycle = _on.Year - 1; cycles < 2 && cycle <= Math.Min(_on.Year + YearsAhead, rule.To ?? int.MaxValue); cycle++)
        {
            if (!rule.HoldsIn(cycle) || !calculator.InForce(rule, cycle).TryGet(out var windows, out _))
                continue;
            var before = found.Count;
            found.AddRange(windows.Where(w => w.Closes >= _on).Select(_filing.OfCycle).OfType<FilingAnswer>());
            cycles += found.Count > before ? 1 : 0;
        }

        return [.. found];
    }

    /// <summary>What was published beside what is computed: the window as it stood in the end, or the rule's own where that is the published one.</summary>
    private FilingCheck Check(WindowCalculator calculator, FilingRule rule, PublishedWindow published)
    {
        var windows = calculator.InForce(rule, published.Cycle).TryGet(out var stood, out _) ? stood : [];
        var all = rule.Overrides.Any(o => o.Cycle == published.Cycle) && calculator.Windows(rule, published.Cycle).TryGet(out var plain, out _) ? windows.Concat(plain) : windows;
        var agreeing = all.FirstOrDefault(w => w.Agrees(published.Opens, published.Closes));
        var shown = agreeing ?? all.MinBy(w => Math.Abs(w.Closes.DayNumber - (published.Closes ?? published.Opens ?? w.Closes).DayNumber));
        return new FilingCheck(published.Cycle, new PublishedDates(published.Opens, published.Closes, Text.OfOptional(published.Conflict, _language), published.Confidence, _numbers.Of(published.Sources)),
            shown?.Opens, shown?.Closes, agreeing is not null, shown?.Override is not null);
    }

    private ElectionDayRules Anchor(ElectionLaw law, ElectionAnchor anchor)
    {
        var next = new List<ElectionDayAnswer>(2);
        for (var year = _on.Year; next.Count < 2 && year <= _on.Year + YearsAhead; year++)
        {
            foreach (var day in ElectionDays.Of(law, anchor.Id, year).Where(d => d.Date >= _on && next.Count < 2))
                next.Add(new ElectionDayAnswer(day.Date, day.Rule.Citation, [.. ElectionDays.Steps(law, day).Select(s => new FilingStep("election", new Text(DerivationText.Of(s, _language), _language), s.Date, s.Citation))]));
        }

        return new ElectionDayRules(anchor.Id, Text.Of(anchor.Name, _language),
            [.. anchor.Dates.Select(d => new ElectionDayRule(new Text(DerivationText.Of(d.Date, law, _language), _language), d.Years, d.From, d.To, d.Citation, Text.OfOptional(d.Note, _language), d.Confidence, _numbers.Of(d.Sources)))], next);
    }

    /// <summary>Without a gazetteer a town that the atlas has no record of is named by its id.</summary>
    private string Name(DivisionId id) => _context.Places.TryGet(id, out var place) ? _context.Name(place, _language) : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(id.Name.Replace('_', ' '));

    private IEnumerable<ClosedDay> Closed(StateCalendar calendar)
    {
        var last = _on.AddYears(1);
        return new[] { _on.Year, _on.Year + 1 }.SelectMany(year => calendar.Holidays(year).TryGet(out var days, out _) ? days : [])
            .Where(d => d.Holiday.Kind == HolidayKind.Closed && d.Observed >= _on && d.Observed < last).DistinctBy(static d => (d.Holiday.Id, d.Day)).OrderBy(static d => d.Observed)
            .Select(d => new ClosedDay(Text.Of(d.Holiday.Name, _language), d.Day, d.Observed));
    }

    private StateSeats Seats(OfficeSeats seats) => new(_place.State, seats, _context.OfficeTitles[seats.Office].Level[0], _numbers, _language)
    {
        Places = [.. seats.Places.Select(id => _context.Places.TryGet(id, out var place) ? _context.Ref(place, _language) : new GovernmentRef(id.Value, null, Name(id)))],
        Elections = [.. _context.Seats.Next(_place.State, seats, _on).Select(up => _seats.Election(_place.State, up))],
    };

    private static bool Rolls(FilingEnd end) => end.Roll != RollRule.None || Counts(end.Date);

    private static bool Counts(DateRule rule) => rule.Kind is DateRuleKind.WorkingDaysAfter or DateRuleKind.WorkingDaysBefore || (rule.Of is { } inner && Counts(inner));
}
