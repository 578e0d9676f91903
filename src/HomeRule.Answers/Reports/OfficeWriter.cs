using HomeRule.Answers.Offices;
using HomeRule.Answers.People;
using HomeRule.Answers.Places;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Elections;
using HomeRule.Elections;
using HomeRule.Elections.Seats;

namespace HomeRule.Answers.Reports;

/// <summary>The offices over a place with their powers, terms and next elections.</summary>
internal sealed class OfficeWriter
{
    private readonly AnswerContext _context;
    private readonly Language _language;
    private readonly SourceNumbers _numbers;
    private readonly PeopleAnswer _people;
    private readonly PeopleWriter _members;
    private readonly List<OfficeAt> _offices;
    private readonly Dictionary<OfficeAt, SeatElection> _elections;

    public OfficeWriter(AnswerContext context, Government place, DateOnly on, Language language, SourceNumbers numbers, PeopleAnswer people, PeopleWriter members)
    {
        (_context, _language, _numbers, _people, _members) = (context, language, numbers, people, members);
        _offices = context.Offices.Over(place);
        _elections = new Dictionary<OfficeAt, SeatElection>(_offices.Count, ReferenceEqualityComparer.Instance);
        foreach (var office in _offices)
        {
            if (ElectionOf(office, on) is { } election)
                _elections.Add(office, election);
        }
    }

    public OfficeAnswer[] Offices()
    {
        var answers = new OfficeAnswer[_offices.Count];
        for (var i = 0; i < answers.Length; i++)
            answers[i] = Write(_offices[i]);
        return answers;
    }

    public WindowAnswer[] Windows() =>
    [
        .. _offices.Where(_elections.ContainsKey).Select(office => (Office: office, Election: _elections[office])).OrderBy(x => x.Election.Date).Select(x => new WindowAnswer
        {
            Office = x.Office.Office.Id,
            Title = Text.OfOptional(x.Election.Title, _language) ?? LocalTitle(x.Office),
            Government = _context.Ref(x.Office, _language),
            Kind = "general_election",
            Date = x.Election.Date,
            TermYears = x.Election.TermYears,
            Note = Text.OfOptional(x.Election.Note, _language),
            Confidence = x.Election.Confidence,
            Sources = _numbers.Of(x.Election.Sources),
        }),
    ];

    public OfficeAnswer Write(OfficeAt office)
    {
        var powers = new PowerAnswer[office.Powers.Count];
        for (var i = 0; i < powers.Length; i++)
        {
            var power = office.Powers[i];
            powers[i] = new PowerAnswer
            {
                Lever = power.Lever,
                LeverTitle = Text.Of(_context.Levers[power.Lever].Title, _language),
                Control = power.Control,
                Instrument = power.Instrument is null ? null : Text.English(power.Instrument),
                Note = Text.OfOptional(power.Note, _language),
                Basis = power.Sourced ? "sourced" : "general_rule",
                Disputed = power.Disputed,
                Sources = _numbers.Of(power.Sources),
            };
        }

        var election = _elections.GetValueOrDefault(office);
        var (holders, held, note) = HeldBy(office);
        return new OfficeAnswer
        {
            Id = office.Office.Id,
            Title = Text.Of(office.Office.Title, _language),
            Level = office.Level,
            Government = _context.Ref(office, _language),
            LocalName = LocalName(office),
            Chosen = Text.Of(office.Office.Chosen, _language),
            Powers = powers,
            Holders = holders,
            HolderState = held,
            HolderNote = note,
            TermYears = election?.TermYears,
            NextElection = election?.Date,
            ElectionSources = election is null ? [] : _numbers.Of(election.Sources),
            Notes = Notes(office),
            Sources = _numbers.Of(office.Office.Sources),
        };
    }

    private (IReadOnlyList<HolderAnswer> Holders, SeatState? State, Text? Note) HeldBy(OfficeAt office)
    {
        if (office.Level == "voters")
            return ([], null, null);
        List<HolderAnswer>? holders = null;
        SeatState? state = null;
        Text? note = null;
        foreach (var seat in _people.Seats)
        {
            if (office.Schools || !PeopleWriter.Fits(seat, office.Office.Id, office.Government))
                continue;
            if (state is null || seat.State > state)
                (state, note) = (seat.State, seat.Sentence);
            foreach (var holder in seat.Holders)
                (holders ??= []).Add(holder with { Contacts = null, Links = null });
        }

        if (office.Office.Id == "state_legislature" && state is null && _members.CountLegislators(office.Government) is > 0 and var count)
            return ([], SeatState.Held, SeatWords.MembersElsewhere(count, _language));
        if (office.Office.Id == "state_legislature" && state == SeatState.Held)
            note = null;
        return ((IReadOnlyList<HolderAnswer>?)holders ?? [], state ?? SeatState.NotChecked, state is null or SeatState.NotChecked ? SeatWords.NotChecked(_language) : note);
    }

    private List<NoteAnswer> Notes(OfficeAt office)
    {
        var notes = new List<NoteAnswer>();
        foreach (var note in office.Office.Notes)
        {
            if (note.States.Contains(office.Government.State))
                notes.Add(new NoteAnswer(Text.Of(note.Text, _language), _numbers.Of(note.Sources)));
        }

        if (office.Office.Id == "police_chief" && IsUnknownTown(office.Government))
            notes.Add(new NoteAnswer(TownWords.IfPolice(office.Government, _language), []));
        if (office.Office.Id is "sheriff" or "corrections_director" or "jail_board" or "elected_jailer" && _context.Offices.State(office.Government.State) is { } state)
        {
            foreach (var exception in state.JailExceptions.Where(e => e.Divisions.Contains(office.Government.Id)))
                notes.Add(new NoteAnswer(Text.Of(exception.Note, _language), _numbers.Of(exception.Sources)));
            if (state.Offices.GetValueOrDefault("jail") is { } jail && jail["citation"] is { } citation)
                notes.Add(new NoteAnswer(Sentences.Say(_language, $"Who keeps the jail in this state: {citation}", $"Quién administra la cárcel en este estado: {citation}"), _numbers.Of(jail.Sources)));
        }

        return notes;
    }

    /// <summary>A town of which nobody knows whether it has police: no record, none of the largest.</summary>
    internal static bool IsUnknownTown(Government government) => government is { Kind: DivisionKind.Place, Governs: true, Large: null, Records.Count: 0 };

    private Text LocalTitle(OfficeAt office) => LocalName(office) is { } name ? name : Text.Of(office.Office.Title, _language);

    private Text? LocalName(OfficeAt office)
    {
        if (office.Office.Id is "city_council" or "county_board" && office.Government.Large?.Fields.GetValueOrDefault("body")?.Value is { } body)
            return Text.English(body);
        var state = _context.Offices.State(office.Government.State);
        return office.Office.Id switch
        {
            "county_board" when state?.Offices.GetValueOrDefault("countyBody")?["name"] is { } name => Text.English(name),
            "prosecutor" when state?.Offices.GetValueOrDefault("prosecutor")?["title"] is { } title => Text.English(title),
            _ => null,
        };
    }

    /// <summary>The first regular election of any of the seats; null where the cycle is not known, differs from place to place, or nobody is elected.</summary>
    private SeatElection? Computed(OfficeAt office, IReadOnlyList<OfficeSeats> records, DateOnly on)
    {
        SeatUp? first = null;
        foreach (var seats in records)
        {
            if (_context.Seats.Next(office.Government.State, seats, on) is { Count: > 0 } next && !SeatBook.IsOneOf(seats, next) && (first is null || next[0].Day.Date < first.Day.Date))
                first = next[0];
        }

        return first is null ? null : new SeatElection(office.Office.Id, PartialDate.From(first.Day.Date), first.Seats.TermYears, first.Seats.Note, first.Seats.Confidence, first.Seats.Sources) { Title = first.Seats.Title };
    }

    private SeatElection? ElectionOf(OfficeAt office, DateOnly on)
    {
        var records = _context.Seats.Of(office.Government.State, office.Office.Id, office.Government.Id, office.Government.Division.SameAs);
        if (records.Count > 0)
            return Computed(office, records, on);
        if (office.Office.Id is "city_council" or "county_board" && office.Government.Large is { } large)
            return RegularElections.OfBody(large, office.Office.Id, on);
        if (_context.Offices.State(office.Government.State) is not { } state)
            return null;
        return office.Office.Id switch
        {
            "sheriff" or "prosecutor" => RegularElections.OfCounty(state, on).FirstOrDefault(e => e.Office == office.Office.Id),
            "state_legislature" => RegularElections.OfLegislature(state, on),
            _ => null,
        };
    }
}
