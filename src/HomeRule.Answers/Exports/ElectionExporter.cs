using System.Globalization;
using HomeRule.Answers.Filing;
using HomeRule.Answers.Offices;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Seats;
using HomeRule.Civics;
using HomeRule.Civics.Elections;
using HomeRule.Elections.Seats;
using HomeRule.Elections.Windows;

namespace HomeRule.Answers.Exports;

/// <summary>Gathers the seats that are up on one day. School districts are left out: the atlas has their boards by place, not by district.</summary>
internal sealed class ElectionExporter
{
    /// <summary>Years ahead in which election days are looked for.</summary>
    private const int YearsAhead = 4;

    private readonly AnswerContext _context;
    private readonly Government _scope;
    private readonly DateOnly _on;
    private readonly SourceNumbers _numbers;
    private readonly FilingWriter _filing;
    private readonly Dictionary<string, FilingAnswer> _windows = new(StringComparer.Ordinal);
    private readonly Dictionary<(OfficeSeats Seats, DateOnly Day), SeatUp?> _ups = [];

    private ElectionExporter(AnswerContext context, Government scope, DateOnly on)
    {
        (_context, _scope, _on) = (context, scope, on);
        _numbers = new SourceNumbers(context.Sources);
        _filing = new FilingWriter(context, Language.En, _numbers.Of);
    }

    /// <summary>Codes: <c>election.none</c> when no seat is known to be up, <c>election.day</c> when none is on the day asked for.</summary>
    /// <param name="day">Null for the next day on which a seat is up.</param>
    public static Result<ElectionExport> Write(AnswerContext context, Government scope, DateOnly? day, DateOnly on) => new ElectionExporter(context, scope, on).Write(day);

    private Result<ElectionExport> Write(DateOnly? asked)
    {
        var records = Records().ToList();
        var first = asked < _on ? asked.Value : _on;
        var days = records.Select(static r => r.Seats).Distinct().SelectMany(seats => _context.Seats.Between(_scope.State, seats, first, Last(asked))
            .Select(static u => u.Day.Date).Distinct().Where(d => Up(seats, d) is not null)).Distinct().Order().ToList();
        if (days.Count == 0)
            return new Problem("election.none", $"No regular election of {Name(_scope)} is known for the next {YearsAhead} years. Ask for a state, or for another place.") { Field = "place" };
        var day = asked ?? days[0];
        if (!days.Contains(day))
            return new Problem("election.day", string.Create(CultureInfo.InvariantCulture, $"No seat of {Name(_scope)} is known to be up on {day:yyyy-MM-dd}. Days on which some are: {string.Join(", ", days.Where(d => d >= _on).Take(8).Select(static d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))}.")) { Field = "election" };
        var seats = new List<ExportedSeat>();
        SeatUp? named = null;
        foreach (var (office, record) in records)
        {
            if (Up(record, day) is not { } up)
                continue;
            seats.Add(Seat(office, up));
            if (named is null || office.Level == "state")
                named = up;
        }

        var rules = seats.SelectMany(static s => s.Filing).Select(static f => f.Id.Split('/')[1]).ToHashSet(StringComparer.Ordinal);
        return new ElectionExport
        {
            Snapshot = _context.Answer,
            State = _scope.State,
            StateName = Name(_scope.StateGovernment),
            Fips = _context.Offices.State(_scope.State)!.Fips,
            Division = _scope.Id,
            Scope = Name(_scope),
            IsWholeState = _scope == _scope.StateGovernment,
            Date = day,
            Name = named!.Day.Anchor.Name,
            Seats = seats,
            Rules = [.. (_context.Filing.Laws.FirstOrDefault(l => l.Id == _scope.State)?.Rules ?? []).Where(r => rules.Contains(r.Id))],
            Sources = _numbers.Answers,
            OtherDays = [.. days.Where(d => d != day && d >= _on)],
        };
    }

    private DateOnly Last(DateOnly? asked)
    {
        var last = _on.Year < 9_990 ? _on.AddYears(YearsAhead) : _on;
        return asked > last ? asked.Value : last;
    }

    /// <summary>Offices of the governments in scope that somebody is elected to, each with each of its records.</summary>
    private IEnumerable<(OfficeAt Office, OfficeSeats Seats)> Records()
    {
        var governments = _scope == _scope.StateGovernment ? _context.Places.All.Where(g => g.State == _scope.State && g.ActsThrough is null) : [_scope];
        foreach (var government in governments.OrderBy(g => g != _scope.StateGovernment).ThenBy(static g => g.Slug, StringComparer.Ordinal))
        {
            foreach (var office in _context.Offices.Over(government).Where(o => o.Government == government && !o.Schools && Array.IndexOf(SeatsWriter.Elective, o.Office.Id) >= 0))
            {
                foreach (var seats in _context.Seats.Of(government.State, office.Office.Id, government.Id, government.Division.SameAs))
                    yield return (office, seats);
            }
        }
    }

    /// <summary>The election of these seats on the day; null where they are not up, or where it is not known whether this government is the one.</summary>
    private SeatUp? Up(OfficeSeats seats, DateOnly day)
    {
        if (_ups.TryGetValue((seats, day), out var known))
            return known;
        var up = _context.Seats.Between(_scope.State, seats, day, day) is [var found, ..] && !SeatBook.IsOneOf(seats, _context.Seats.Next(_scope.State, seats, day)) ? found : null;
        return _ups[(seats, day)] = up;
    }

    private ExportedSeat Seat(OfficeAt office, SeatUp up)
    {
        var seats = up.Seats;
        var all = seats.Cycles.Count == 1 && (seats.TermYears is null || seats.TermYears == up.Cycle.Every);
        return new ExportedSeat
        {
            Id = $"{office.Government.Slug}/{office.Office.Id}/{seats.Id}",
            Office = office.Office.Id,
            Title = seats.Title,
            Government = office.Government.Id,
            GovernmentName = Name(office.Government),
            Kind = office.Government.Kind,
            Geoid = office.Government.Geoid,
            IsPartisan = seats.Ballot switch { SeatBallot.Partisan => true, SeatBallot.Nonpartisan => false, _ => null },
            NumberElected = seats.Seats is { } number && (all || number == 1) ? number : null,
            TermYears = seats.TermYears,
            Part = up.Cycle.Part,
            Filing = [.. SeatsWriter.Windows(_context, office, up).OrderBy(static w => w.Closes).Select(Window)],
            Contests = [.. _context.Contests.Of(office.Government.Id, office.Office.Id, up.Day.Year).Where(e => e.List.Date == up.Day.Date)
                .Select(static e => new ExportedContest($"{e.List.Id}/{e.Contest.Id}", e.Contest, e.List.AsOf, e.List.Sources))],
            Citation = seats.Citation,
            Confidence = (Confidence)Math.Min((int)seats.Confidence, (int)up.Day.Rule.Confidence),
            Sources = seats.Sources,
        };
    }

    private FilingAnswer Window(FilingWindow window)
    {
        var id = FilingWriter.IdOf(window);
        return _windows.TryGetValue(id, out var known) ? known : _windows[id] = _filing.Write(window);
    }

    private string Name(Government government) => _context.Name(government, Language.En);
}
