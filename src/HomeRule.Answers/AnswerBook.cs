using HomeRule.Answers.Agencies;
using HomeRule.Answers.Agreements;
using HomeRule.Answers.Changes;
using HomeRule.Answers.Contests;
using HomeRule.Answers.Drafts;
using HomeRule.Answers.Filing;
using HomeRule.Answers.Exports;
using HomeRule.Answers.Letters;
using HomeRule.Answers.Help;
using HomeRule.Answers.Listings;
using HomeRule.Answers.Locating;
using HomeRule.Answers.People;
using HomeRule.Answers.Places;
using HomeRule.Answers.PublicRecords;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Seats;
using HomeRule.Atlas;
using HomeRule.Civics;
using HomeRule.Civics.PublicRecords;

namespace HomeRule.Answers;

/// <summary>
/// Every question the product answers, over one snapshot. Built once per snapshot; immutable; all members are pure functions of
/// (snapshot, question, date, language) and safe to call from any number of threads.
/// </summary>
public sealed class AnswerBook
{
    private readonly AnswerContext _context;
    private readonly ReportBuilder _reports;
    private readonly Lazy<Locator> _locator;
    private readonly ChangeBook _changes;
    private IReadOnlyDictionary<string, int>? _agencies;
    private IReadOnlyList<string>? _draftPlays;

    public AnswerBook(Snapshot snapshot)
    {
        Snapshot = snapshot;
        Places = new PlaceDirectory(snapshot);
        _context = new AnswerContext(snapshot, Places);
        _reports = new ReportBuilder(_context);
        _changes = new ChangeBook(_context);
        _locator = new Lazy<Locator>(() => new Locator(snapshot, Places, _context.Answer));
    }

    public Snapshot Snapshot { get; }

    /// <summary>What every answer says of the snapshot that it came from.</summary>
    public SnapshotAnswer Origin => _context.Answer;

    /// <summary>Search, resolve and list places.</summary>
    public PlaceDirectory Places { get; }

    /// <summary>Point → divisions, maps and notes; made at first use.</summary>
    public Locator Locator => _locator.Value;

    /// <summary>The report for one place.</summary>
    public Report Report(Government place, DateOnly asOf, Language language) => _reports.Build(place, asOf, language);

    /// <summary>Places that a name, slug, OCD id or GEOID may mean, best first, at most <paramref name="limit"/> (1 to 100).</summary>
    public PlaceList FindPlaces(string query, int limit) => new(_context.Answer, [.. Places.Search(query, limit).Select(PlaceRow.Of)]);

    /// <summary>
    /// Everything that a ZIP code, or the name or identifier of a city or county, may mean, with shares of area where the edition has the outlines, and one question that settles
    /// it. Five digits are a ZIP code here. Codes: those of <see cref="PlaceDirectory.Resolve"/> but <c>place.ambiguous</c>, which is an answer here;
    /// <c>zip.no-map</c>, <c>zip.unknown</c>. The first call for an area measures it (milliseconds); afterwards it is kept.
    /// </summary>
    public Result<CandidateList> Candidates(string text, DateOnly asOf, Language language) => CandidateWriter.Write(_context, text, asOf, language);

    /// <summary>Every division that holds the point (WGS 84 degrees), smallest kind first; none outside the United States.</summary>
    public Result<LocateAnswer> Locate(double lat, double lng, LocateQuestion question) => Locator.Check(lat, lng).Map(point => Locator.Locate(point, question));

    /// <summary>Two to four different places, play by play.</summary>
    public Result<Comparison> Compare(IReadOnlyList<Government> places, DateOnly asOf, Language language)
    {
        if (places.Count is < 2 or > 4)
            return new Problem("compare.count", "Give two to four places to compare.") { Field = "a" };
        if (places.Distinct().Count() != places.Count)
            return new Problem("compare.same", "Give different places to compare; one of them is named twice.") { Field = "b" };
        return ComparisonWriter.Write(_context, _reports, places, asOf, language);
    }

    /// <summary>State laws; <paramref name="state"/> is a lower-case code, or null for all.</summary>
    public Result<LawList> Laws(string? state, DateOnly asOf, Language language)
    {
        if (state is not null && !Places.TryGetSlug(state, out _))
            return new Problem("state.unknown", "Give a state by its two letters, such as co.") { Field = "state" };
        var numbers = new SourceNumbers(_context.Sources);
        return new LawList
        {
            AsOf = asOf,
            Snapshot = _context.Answer,
            Laws =
            [
                .. _context.Content.Laws.Where(l => state is null || l.State == state)
                    .Select(l => new StateLawAnswer(l.State, StateName(l.State, language), LawWriter.Write(_context, l, asOf, language, numbers)))
                    .OrderBy(l => l.StateName, StringComparer.Ordinal).ThenBy(l => l.Law.Id, StringComparer.Ordinal),
            ],
            Sources = numbers.Answers,
        };
    }

    /// <summary>Public-records laws by name of the state, the federal one first; <paramref name="state"/> is a lower-case code or <c>us</c>, or null for all. Codes: <c>state.unknown</c>, <c>records.unknown</c>.</summary>
    public Result<RecordsLawList> RecordsLaws(string? state, Language language)
    {
        if (state is not null && state != RecordsLaw.Federal && !Places.TryGetSlug(state, out _))
            return new Problem("state.unknown", "Give a state by its two letters, such as co.") { Field = "state" };
        if (state is not null && !_context.RecordsLaws.ContainsKey(state))
            return new Problem("records.unknown", "This edition holds no public-records law of this state or territory.") { Field = "state" };
        var numbers = new SourceNumbers(_context.Sources);
        var laws = _context.Content.RecordsLaws.Where(l => state is null || l.Id == state)
            .Select(l => RecordsLawWriter.Write(_context, l, language, numbers))
            .OrderBy(static l => l.Id == RecordsLaw.Federal ? 0 : 1).ThenBy(static l => PlaceText.Fold(l.Jurisdiction.Value), StringComparer.Ordinal);
        return new RecordsLawList(_context.Answer, [.. laws], numbers.Answers);
    }

    /// <summary>What a records request for a place rests on: the law, its counting, the offices that may keep the records.</summary>
    public RecordsGround Records(Government place, DateOnly asOf, Language language) => RecordsGroundWriter.Write(_context, place, asOf, language);

    public PlayList Plays(DateOnly asOf, Language language) => new(_context.Answer, PlayListings.Summaries(_context, asOf, language));

    public Result<PlayDetail> Play(string id, DateOnly asOf, Language language) =>
        _context.Plays.TryGetValue(id, out var play)
            ? PlayListings.Detail(_context, play, asOf, language)
            : new Problem("play.unknown", $"No play has the id \"{(id.Length > 60 ? id[..60] : id)}\"; the list is under plays.")
            {
                Field = "id",
                Suggestions = [.. _context.Plays.Keys.Where(k => k.Contains(id, StringComparison.OrdinalIgnoreCase) || id.Contains(k, StringComparison.OrdinalIgnoreCase)).Take(3)],
            };

    /// <summary>
    /// What a draft of a play for a place rests on. Sentences are English, as drafts are; the status and the reasons of provisions are in <paramref name="language"/>, so that a
    /// page can show them: a draft is built from the English one. Codes: those of <see cref="Play"/>; <c>draft.no-provisions</c> for a play without
    /// building blocks; <c>draft.no-office</c> when no office over the place can adopt it.
    /// </summary>
    public Result<DraftGround> Draft(Government place, string play, DateOnly asOf, Language language = Language.En)
    {
        if (!_context.Plays.TryGetValue(play, out var found))
            return Play(play, asOf, Language.En).Problem;
        if (!_context.ProvisionSets.TryGetValue(play, out var set))
            return new Problem("draft.no-provisions", $"This edition has no model wording for {play} yet.") { Field = "play" };
        var ground = DraftGroundWriter.Write(_context, _reports, place, found, set, asOf, language);
        return ground.Forms.Count > 0 ? ground : new Problem("draft.no-office", $"No office over {ground.PlaceName} that the atlas knows can adopt {play}; its page names who can.") { Field = "play" };
    }

    /// <summary>Where one play stands in one place, as in its report but without sources. Codes: those of <see cref="Play"/>.</summary>
    public Result<PlayAnswer> PlayAt(Government place, string play, DateOnly asOf, Language language) =>
        _context.Plays.TryGetValue(play, out var found)
            ? new PlayWriter(_context, place, asOf, language, null).Write(found)
            : Play(play, asOf, language).Problem;

    /// <summary>Ids of the plays of which a draft can be written.</summary>
    public IReadOnlyList<string> DraftPlays => _draftPlays ??= [.. _context.Content.Plays.Select(p => p.Id).Where(_context.ProvisionSets.ContainsKey)];

    /// <summary>
    /// What a letter, a call or a comment about a play in a place rests on: whom to ask, what the law leaves that office, what can be said. Codes: those of <see cref="Play"/>;
    /// <c>letter.no-office</c> when no office over the place that the atlas knows can act on it.
    /// </summary>
    public Result<LetterGround> Letter(Government place, string play, DateOnly asOf, Language language) =>
        !_context.Plays.TryGetValue(play, out var found) ? Play(play, asOf, language).Problem
        : LetterGroundWriter.Write(_context, _reports, place, found, asOf, language) is { } ground ? ground
        : new Problem("letter.no-office", $"No office over {_context.Name(place, language)} that the atlas knows can act on {play}; its page names who can.") { Field = "play" };

    /// <summary>What the letter that ends a listed agreement rests on, or why there is none to send. Code: <c>agreement.unknown</c>.</summary>
    /// <param name="id">Id of the agreement.</param>
    /// <param name="received">The day that the notice is taken to be received.</param>
    /// <param name="asOf">Day of the answer.</param>
    /// <param name="language">Of the notes; the letter itself and its clauses are English.</param>
    public Result<ExitLetterGround> ExitLetter(string id, DateOnly received, DateOnly asOf, Language language) =>
        _context.Agreements.Find(id) is { } entry
            ? ExitLetterGroundWriter.Write(_context, entry, received, asOf, language)
            : new Problem("agreement.unknown", "No listed agreement has this id; the table of agreements has them all.") { Field = "id" };

    /// <summary>Levers with their names, for pickers.</summary>
    public IReadOnlyList<LeverRef> Levers(Language language) =>
        [.. _context.Content.Levers.Select(l => new LeverRef(l.Id, Text.Of(l.Title, language), Text.Of(l.Summary, language)))];

    /// <summary>One page of the 287(g) agreements of the official lists.</summary>
    public AgreementTable Agreements(AgreementQuery query, DateOnly asOf, Language language) => AgreementListings.Table(_context, query, asOf, language);

    /// <summary>Code: <c>agreement.unknown</c>.</summary>
    public Result<AgreementDetail> Agreement(string id, DateOnly asOf, Language language) =>
        _context.Agreements.Find(id) is { } entry
            ? AgreementListings.Detail(_context, entry, asOf, language)
            : new Problem("agreement.unknown", "No listed agreement has this id; the table of agreements has them all.") { Field = "id" };

    /// <summary>The listed agreements that the report of a place shows, by themselves.</summary>
    public PlaceAgreementsAnswer AgreementsAt(Government place, DateOnly asOf, Language language) => AgreementListings.Of(_context, _reports, place, asOf, language);

    /// <summary>How an agreement can end when notice is received on another day than that of the answer; null for an id that is not known.</summary>
    public ExitFinding? Exit(string id, DateOnly received, DateOnly asOf, Language language) =>
        _context.Agreements.Find(id) is { } entry ? ExitWriter.Rule(_context, entry, entry.On(asOf) ?? entry.Agreement.Status, received, language) : null;

    /// <summary>Listed agreements in numbers; <paramref name="state"/> is a lower-case code, or null for the country.</summary>
    public AgreementOverview AgreementOverview(string? state, DateOnly asOf, Language language) => OverviewWriter.Write(_context, state, asOf, language);

    /// <summary>The dated lists that were read and what was counted in each.</summary>
    public AgreementListsAnswer AgreementLists(DateOnly asOf, Language language) => OverviewWriter.Lists(_context, asOf, language);

    /// <summary>Values for the national map; <paramref name="id"/> is a lever, a play or <c>agreements</c>.</summary>
    public Result<MapAnswer> Map(string id, DateOnly asOf, Language language) => MapWriter.Write(_context, id, asOf, language);

    /// <summary>Statements by leaders; null or empty filters leave all.</summary>
    public LeaderList Leaders(string? office, string? state, string? topic, string? text, Language language) =>
        LeaderWriter.Write(_context, new LeaderQuery(office, state, topic, text), language);

    public TimelineList Timeline(Language language) => ChronicleWriter.Timeline(_context, language);

    /// <summary>Errors and stale claims of the source documents, with the corrected facts, and overrides of single values of official files.</summary>
    public CorrectionList Corrections(Language language)
    {
        var numbers = new SourceNumbers(_context.Sources);
        var documents = ChronicleWriter.Corrections(_context, language, numbers);
        return new CorrectionList(_context.Answer, documents, FeedWriter.Corrections(_context, language, numbers), numbers.Answers);
    }

    /// <summary>What happened and what became known, newest first. Codes: <c>page.range</c>.</summary>
    public Result<ChangeList> Changes(ChangeQuery query, Language language) =>
        query.Page >= 1 && query.PerPage is >= 1 and <= 500
            ? _changes.Find(query, language)
            : new Problem("page.range", "page counts from 1, and per_page is 1 to 500.") { Field = "page" };

    public CoverageList Coverage(DateOnly asOf, Language language) => CoverageListWriter.Write(_context, asOf, language);

    /// <summary>Next regular elections of offices that hold levers, and filing windows, by state.</summary>
    /// <param name="state">Lower-case code, or null for all.</param>
    /// <param name="from">First day, inclusive.</param>
    /// <param name="language">Language of the answer.</param>
    /// <param name="to">Last day, inclusive; null for no end of elections, and for filing windows of one year (all states) or two.</param>
    public Result<WindowList> Windows(string? state, DateOnly from, Language language, DateOnly? to = null) =>
        state is not null && !Places.TryGetSlug(state, out _)
            ? new Problem("state.unknown", "Give a state by its two letters, such as co.") { Field = "state" }
            : WindowListWriter.Write(_context, state, from, to, language);

    /// <summary>
    /// The same, asked for by state, place, office, lever and days. Codes: <c>state.unknown</c>, <c>office.unknown</c>, <c>lever.unknown</c>, <c>days.range</c>, <c>date.order</c>.
    /// </summary>
    /// <param name="query">What to leave in.</param>
    /// <param name="from">First day, inclusive.</param>
    /// <param name="language">Language of the answer.</param>
    public Result<WindowList> FindWindows(WindowQuery query, DateOnly from, Language language)
    {
        var state = query.State ?? (query.Place is { } whole && whole == whole.StateGovernment ? whole.State : null);
        if (state is not null && !Places.TryGetSlug(state, out _))
            return new Problem("state.unknown", "Give a state by its two letters, such as co.") { Field = "state" };
        if (query.Office is { } office && Array.IndexOf(SeatsWriter.Elective, office) < 0)
            return new Problem("office.unknown", $"No elective office has the id \"{Short(office)}\". Use one of {string.Join(", ", SeatsWriter.Elective)}.") { Field = "office" };
        if (query.Lever is { } lever && !_context.Levers.ContainsKey(lever))
            return new Problem("lever.unknown", $"No lever has the id \"{Short(lever)}\". Use one of {string.Join(", ", _context.Levers.Keys.Order(StringComparer.Ordinal))}.") { Field = "lever" };
        if (query.Days is < 1 or > WindowQuery.MostDays)
            return new Problem("days.range", $"days is a whole number from 1 to {WindowQuery.MostDays}, such as 90.") { Field = "days" };
        if (query.To < from)
            return new Problem("date.order", "The last day is before the first; give a later one.") { Field = "to" };
        var offices = WindowListWriter.Offices(_context, query);
        var list = query.Place is { } place && place != place.StateGovernment
            ? WindowListWriter.At(_context, place, from, query.To, language, Report(place, from, language), offices, query.Days)
            : WindowListWriter.Write(_context, state, from, query.To, language, offices, query.Days);
        return query.Days is null ? list : WindowListWriter.Within(list);

        static string Short(string text) => text.Length > 60 ? text[..60] : text;
    }

    /// <summary>Filing rules, election days, holidays and seats of one state, with what each rule computes and how that fares against published dates. Codes: <c>state.unknown</c>.</summary>
    /// <param name="state">Lower-case code.</param>
    public Result<StateElections> Elections(string state, DateOnly asOf, Language language) =>
        Places.TryGetSlug(state, out var place) && place == place.StateGovernment
            ? StateElectionsWriter.Write(_context, place, asOf, language)
            : new Problem("state.unknown", "Give a state by its two letters, such as co.") { Field = "state" };

    /// <summary>Offices that somebody can be elected to, with the levers that each decides or shares, for pickers.</summary>
    public IReadOnlyList<ElectiveOffice> ElectiveOffices(Language language) =>
        [.. SeatsWriter.Elective.Where(_context.OfficeTitles.ContainsKey).Select(id => _context.OfficeTitles[id])
            .Select(o => new ElectiveOffice(o.Id, Text.Of(o.Title, language), [.. _context.Content.Levers.Select(static l => l.Id).Where(l => WindowListWriter.Holds(o, l))]))];

    /// <summary>The same for one place: its own seats, those of its county and of its state.</summary>
    /// <param name="report">The report of the place on that day in that language, where it is already at hand.</param>
    public WindowList WindowsAt(Government place, DateOnly from, Language language, DateOnly? to = null, Report? report = null) => WindowListWriter.At(_context, place, from, to, language, report ?? Report(place, from, language));

    /// <summary>Ids of the offices that somebody can be elected to, in the order of pages; each has a page at its government and below it.</summary>
    public static IReadOnlyList<string> ElectiveOfficeIds => SeatsWriter.Elective;

    /// <summary>The seats of the elective offices over a place: how many, for how long, when up, when to file.</summary>
    public SeatList Seats(Government place, DateOnly asOf, Language language) => SeatListWriter.Write(_context, _reports, place, asOf, language);

    /// <summary>The seats that are up on one day in a state, or in one place, for programs that read election data. Codes: <c>election.none</c>, <c>election.day</c>.</summary>
    /// <param name="scope">A state gathers all its governments.</param>
    /// <param name="day">Null for the next day on which a seat is up.</param>
    public Result<ElectionExport> ElectionExport(Government scope, DateOnly? day, DateOnly asOf) => ElectionExporter.Write(_context, scope, day, asOf);

    /// <summary>One elective office over a place with its levers, holders, windows past and to come, and what a candidate must have done. Codes: <c>office.unknown</c>, <c>office.elsewhere</c>, <c>window.unknown</c>.</summary>
    /// <param name="office">Id of an office.</param>
    /// <param name="window">Id of the filing window that the runway counts from; null for the first to come.</param>
    public Result<SeatDetail> Seat(Government place, string office, DateOnly asOf, Language language, string? window = null) => SeatListWriter.Detail(_context, _reports, place, office, asOf, language, window);

    /// <summary>
    /// Contests for an office of a government by the candidate lists of the edition, the newest election first. Nothing where no list has them: nobody looked, which is not
    /// the same as that nobody filed.
    /// </summary>
    /// <param name="government">Its division.</param>
    /// <param name="office">Id of the office.</param>
    /// <param name="year">Of the election; null for every year.</param>
    /// <param name="asOf">Day of the answer.</param>
    public (IReadOnlyList<ContestAnswer> Contests, IReadOnlyList<SourceAnswer> Sources) Contests(DivisionId government, string office, int? year, DateOnly asOf)
    {
        var numbers = new SourceNumbers(_context.Sources);
        var writer = new ContestWriter(_context, asOf, numbers.Of);
        return ([.. _context.Contests.Of(government, office, year).Select(writer.Write)], numbers.Answers);
    }

    /// <summary>People who hold a seat on the day, by name; of a place in the order of its report. Codes: <c>page.unknown</c>.</summary>
    public Result<PeopleList> People(PeopleQuery query, DateOnly asOf, Language language) => PeopleLister.List(_context, query, asOf, language);

    /// <summary>One person by id, with or without <c>ocd-person/</c>. Codes: <c>person.unknown</c>.</summary>
    public Result<PersonDetail> Person(string id, DateOnly asOf, Language language) => PeopleLister.Detail(_context, id, asOf, language);

    /// <summary>Seats of a state in its legislature and in the U.S. House, by chamber and district.</summary>
    public MemberList Members(Government state, DateOnly asOf, Language language) => PeopleLister.Members(_context, state, asOf, language);

    /// <summary>The seats for each division at a point.</summary>
    /// <param name="lines">What <see cref="Locating.Locator.LinesAt"/> found.</param>
    /// <param name="asOf">Day of the answer.</param>
    /// <param name="language">Language of the texts.</param>
    public (PeopleAnswer People, IReadOnlyList<SourceAnswer> Sources) PeopleAt(IEnumerable<LocatedLine> lines, DateOnly asOf, Language language) =>
        PeopleAt(lines.Select(l => (l.Division.Id, l.Division.Kind, l.Boundary.IsInForce(asOf), l.Boundary.ValidTo)), asOf, language);

    /// <summary>The seats of some divisions.</summary>
    /// <param name="divisions">Each with its kind, whether its lines hold on the day, and their last day.</param>
    /// <param name="asOf">Day of the answer.</param>
    /// <param name="language">Language of the texts.</param>
    public (PeopleAnswer People, IReadOnlyList<SourceAnswer> Sources) PeopleAt(IEnumerable<(DivisionId Division, DivisionKind Kind, bool InForce, DateOnly? ValidTo)> divisions, DateOnly asOf, Language language)
    {
        var numbers = new SourceNumbers(_context.Sources);
        var people = new PeopleWriter(_context, asOf, language, numbers).At([.. divisions]);
        return (people, numbers.Answers);
    }

    /// <summary>Agencies. Codes: <c>state.unknown</c>, <c>page.unknown</c>.</summary>
    public Result<AgencyList> Agencies(AgencyQuery query, DateOnly asOf, Language language) => AgencyLister.List(_context, query, asOf, language);

    /// <summary>Agencies that police a place, as in its report.</summary>
    public AgencyList Agencies(Government place, DateOnly asOf, Language language) => AgencyLister.OfPlace(_context, place, asOf, language);

    /// <summary>One agency by id. Codes: <c>agency.unknown</c>.</summary>
    public Result<AgencyDetail> Agency(string id, DateOnly asOf, Language language) => AgencyLister.Detail(_context, id, asOf, language);

    /// <summary>How many agencies the edition has of each state, by code.</summary>
    public IReadOnlyDictionary<string, int> AgenciesByState => _agencies ??= _context.Living.Facts.Agencies.GroupBy(static a => a.State, StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => g.Count(), StringComparer.Ordinal);

    /// <summary>
    /// Where to complain, report or find legal help, and who helps people to run or to serve; <paramref name="state"/> is a lower-case code, or null for the country.
    /// Codes: <c>state.unknown</c>.
    /// </summary>
    public Result<HelpAnswer> Help(string? state, Language language)
    {
        if (state is null)
            return new HelpWriter(_context, language).Write(null);
        return Places.TryGetSlug(state, out var found) && found == found.StateGovernment
            ? new HelpWriter(_context, language).Write(found)
            : new Problem("state.unknown", "Give a state by its two letters, such as co.") { Field = "state" };
    }

    /// <summary>Every source of the atlas with how often it is cited, most cited first.</summary>
    public SourceList Sources(Language language) => SourceListWriter.Write(_context, language);

    /// <summary>The name of a place; a state's in the language asked for.</summary>
    public string NameOf(Government place, Language language) => _context.Name(place, language);

    private string StateName(string code, Language language) =>
        Places.TryGetSlug(code, out var state) ? _context.Name(state, language) : code.ToUpperInvariant();
}
