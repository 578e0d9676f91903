using System.Collections.Concurrent;
using HomeRule.Answers.Agreements;
using HomeRule.Answers.Contests;
using HomeRule.Answers.Help;
using HomeRule.Answers.Living;
using HomeRule.Answers.Offices;
using HomeRule.Answers.People;
using HomeRule.Answers.Places;
using HomeRule.Answers.PublicRecords;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;
using HomeRule.Answers.Steps;
using HomeRule.Atlas;
using HomeRule.Civics;
using HomeRule.Civics.Provisions;
using HomeRule.Civics.Elections;
using HomeRule.Elections.Seats;
using HomeRule.Elections.Windows;
using HomeRule.Civics.PublicRecords;
using HomeRule.Elections.Calendars;
using HomeRule.Geo;

namespace HomeRule.Answers;

/// <summary>The snapshot, indexed for the writers of answers. Immutable; thread-safe.</summary>
internal sealed class AnswerContext
{
    private const int MostStandings = 20_000;

    private readonly Func<OfficeAt, Language, GovernmentRef> _writeRef;
    private readonly Dictionary<string, Law[]> _lawsByState;
    private readonly Dictionary<string, PartialDate?> _asOfByState;
    private readonly ILookup<DivisionId, (Law Law, LawDispute Dispute)> _contests;
    private readonly HashSet<string> _localLevers;
    private readonly ConcurrentDictionary<string, WorkingDays?> _workingDays = new(StringComparer.Ordinal);
    private readonly Lazy<AgreementIndex> _agreements;
    private readonly Lazy<FilingBook> _filing;
    private readonly Lazy<ContestIndex> _candidates;
    private readonly ConcurrentDictionary<(string State, DateOnly On, string Lever, IReadOnlySet<string> Bodies), LeverStanding> _standings = new();

    public AnswerContext(Snapshot snapshot, PlaceDirectory places, Func<int, IReadOnlyList<AreaShare>>? measure = null)
    {
        Areas = new SharedAreas(snapshot, places, measure ?? snapshot.Index.Shares);
        _writeRef = WriteRef;
        Snapshot = snapshot;
        Places = places;
        Content = snapshot.Content;
        Living = new LivingIndex(snapshot.Living);
        _agreements = new(() => new AgreementIndex(Living, places));
        _filing = new(() => new FilingBook(Content.Elections, Content.Holidays));
        Seats = new SeatBook(Content.Seats, Content.Elections);
        Runways = Content.Runways.ToDictionary(r => r.Id, StringComparer.Ordinal);
        _candidates = new(() => new ContestIndex(this));
        SeatTexts = new SeatTexts(this);
        Sources = new SourceTable(Content);
        Maps = new MapSources(snapshot);
        Offices = new OfficeFinder(Content);
        Levers = Content.Levers.ToDictionary(l => l.Id, StringComparer.Ordinal);
        Plays = Content.Plays.ToDictionary(p => p.Id, StringComparer.Ordinal);
        Laws = Content.Laws.ToDictionary(l => l.Id, StringComparer.Ordinal);
        Authorities = Content.Authorities.ToDictionary(a => a.Id, StringComparer.Ordinal);
        ProvisionSets = Content.Provisions.ToDictionary(p => p.Id, StringComparer.Ordinal);
        Calendars = new StateCalendars(Content.Holidays);
        RecordsLaws = Content.RecordsLaws.ToDictionary(l => l.Id, StringComparer.Ordinal);
        Definitions = Content.Definitions.ToDictionary(d => d.Id, StringComparer.Ordinal);
        Evidence = Content.Evidence.ToDictionary(e => e.Id, StringComparer.Ordinal);
        OfficeTitles = Content.Offices.ToDictionary(o => o.Id, StringComparer.Ordinal);
        _lawsByState = Content.Laws.GroupBy(l => l.State, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        _contests = Content.Laws.SelectMany(l => l.Disputes.SelectMany(d => d.Places.Select(p => (Place: p, Law: l, Dispute: d)))).ToLookup(x => x.Place, x => (x.Law, x.Dispute));
        _asOfByState = _lawsByState.ToDictionary(s => s.Key, s => Newest(s.Value), StringComparer.Ordinal);
        Enactments = Content.Plays.ToDictionary(p => p.Id, p => p.EnactedBy.GroupBy(e => e.Office, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal), StringComparer.Ordinal);
        Records = [.. places.All.SelectMany(p => p.Records.Select(r => (p, r)))];
        AdoptionsByPlay = Records.SelectMany(x => x.Record.Adoptions.Select(a => (x.Place, Adoption: a)))
            .OrderByDescending(x => x.Adoption.Date ?? x.Adoption.LastSeen ?? default).ThenBy(x => x.Adoption.Id, StringComparer.Ordinal)
            .ToLookup(x => x.Adoption.Play, StringComparer.Ordinal);
        InForceByPlay = Content.Plays.ToDictionary(p => p.Id, p => AdoptionsByPlay[p.Id].Where(x => x.Adoption.Status.Value == RecordStatusValue.InForce)
            .Select(x => (x.Place, x.Adoption, PlaceDirectory.FullName(x.Place))).ToArray(), StringComparer.Ordinal);
        Limits = Content.Plays.SelectMany(p => Enum.GetValues<Language>().Select(l => (Key: (p.Id, l), Value: p.Limits.Select(t => Text.Of(t, l)).ToArray()))).ToDictionary(x => x.Key, x => x.Value);
        CoreAuthorities = Content.Plays.SelectMany(p => p.LegalBasis).Select(b => b.Authority).OfType<string>().ToHashSet(StringComparer.Ordinal);
        _localLevers = Content.Offices.Where(o => o.Level.Any(l => l is "city" or "county" or "school_district"))
            .SelectMany(o => o.Levers).Where(l => l.Control is Control.Decides or Control.Shares).Select(l => l.Lever).ToHashSet(StringComparer.Ordinal);
        Answer = new SnapshotAnswer(snapshot.Info.Hash, snapshot.Info.Edition);
        Help = new HelpIndex(Content);
        Steps = new StepIndex(this);
    }

    public Snapshot Snapshot { get; }

    public SnapshotAnswer Answer { get; }

    /// <summary>Filing rules and calendars of every state.</summary>
    public FilingBook Filing => _filing.Value;

    /// <summary>Seats and the days on which they are up.</summary>
    public SeatBook Seats { get; }

    /// <summary>What candidates must have done, by state.</summary>
    public IReadOnlyDictionary<string, Runway> Runways { get; }

    /// <summary>Contests of the candidate lists; made at first use.</summary>
    public ContestIndex Contests => _candidates.Value;

    public AtlasContent Content { get; }

    public PlaceDirectory Places { get; }

    /// <summary>People, agencies and agreements of official files.</summary>
    public LivingIndex Living { get; }

    /// <summary>Agreements of the dated lists by place and state; made at first use.</summary>
    public AgreementIndex Agreements => _agreements.Value;

    /// <summary>What is the same about seats and people in every answer.</summary>
    public SeatTexts SeatTexts { get; }

    /// <summary>Areas that share ground with a place.</summary>
    public SharedAreas Areas { get; }

    /// <summary>Bodies where somebody may complain or find help, and organisations.</summary>
    public HelpIndex Help { get; }

    /// <summary>What the next steps of all places share.</summary>
    public StepIndex Steps { get; }

    public SourceTable Sources { get; }

    public MapSources Maps { get; }

    public OfficeFinder Offices { get; }

    /// <summary>Federal authorities that at least one play rests on.</summary>
    public IReadOnlySet<string> CoreAuthorities { get; }

    public IReadOnlyDictionary<string, Lever> Levers { get; }

    public IReadOnlyDictionary<string, Play> Plays { get; }

    public IReadOnlyDictionary<string, Law> Laws { get; }

    /// <summary>By play and office: how the office enacts the play.</summary>
    public IReadOnlyDictionary<string, Dictionary<string, Enactment>> Enactments { get; }

    public IReadOnlyDictionary<string, Authority> Authorities { get; }

    /// <summary>Building blocks of drafts by play, and the shared ones.</summary>
    public IReadOnlyDictionary<string, ProvisionSet> ProvisionSets { get; }

    public IReadOnlyDictionary<string, Definition> Definitions { get; }

    /// <summary>What studies, counts and courts found, in both directions.</summary>
    public IReadOnlyDictionary<string, EvidenceEntry> Evidence { get; }
    /// <summary>Public-records laws by state, and the federal one.</summary>
    public IReadOnlyDictionary<string, RecordsLaw> RecordsLaws { get; }

    /// <summary>Working days of a state, or of federal offices; null where the holidays are not known.</summary>
    public WorkingDays? WorkingDays(string state) => _workingDays.GetOrAdd(state, code => Calendars.Of(code).TryGet(out var calendar, out _) ? PublicRecords.WorkingDays.Of(calendar) : null);

    /// <summary>Holidays and working days of each state.</summary>
    public StateCalendars Calendars { get; }

    public IReadOnlyDictionary<string, Office> OfficeTitles { get; }

    /// <summary>Every record with the place whose page shows it.</summary>
    public IReadOnlyList<(Government Place, PlaceRecord Record)> Records { get; }

    /// <summary>All adoptions, newest first.</summary>
    public ILookup<string, (Government Place, Adoption Adoption)> AdoptionsByPlay { get; }

    /// <summary>Adoptions in force as last seen with their place's full name, by play, newest first.</summary>
    public IReadOnlyDictionary<string, (Government Place, Adoption Adoption, string Name)[]> InForceByPlay { get; }

    /// <summary>The limits of each play, written once per language.</summary>
    public IReadOnlyDictionary<(string Play, Language Language), Text[]> Limits { get; }

    public IReadOnlyList<Law> LawsOf(string state) => _lawsByState.TryGetValue(state, out var laws) ? laws : [];

    /// <summary>True when somebody looked for the law of that state, even when none was found.</summary>
    public bool Checked(string state) => _lawsByState.ContainsKey(state);

    /// <summary>Newest status date among the laws of a state.</summary>
    public PartialDate? LawsAsOf(string state) => _asOfByState.GetValueOrDefault(state);

    /// <summary>The same, but never after the day that the answer is about.</summary>
    public PartialDate? LawsAsOf(string state, DateOnly on) => LawsAsOf(state) is { } newest ? newest.First > on ? PartialDate.From(on) : newest : null;

    /// <summary>
    /// The standing of every lever for one government: by its own bodies where it holds the lever, else by the bodies of the government that does,
    /// so that "state law decides" is said even where another government holds the lever.
    /// </summary>
    public Dictionary<string, LeverStanding> Standings(Government place, DateOnly on)
    {
        var standings = new Dictionary<string, LeverStanding>(Content.Levers.Count, StringComparer.Ordinal);
        foreach (var lever in Content.Levers)
            standings[lever.Id] = Standing(lever, place, on);
        return standings;
    }

    /// <summary>One lever's standing at a place, with what a court case leaves open there alone.</summary>
    public LeverStanding Standing(Lever lever, Government place, DateOnly on)
    {
        var (bodies, holder) = HolderFor(place, lever.Id);
        var standing = Standing(lever, bodies, place.State, on);
        if (_contests.Count == 0 || holder is null || standing.Findings.Count == 0)
            return standing;
        var here = _contests[holder.Id].Concat(holder.Division.SameAs.SelectMany(id => _contests[id])).Where(c => c.Dispute.Levers.Contains(lever.Id)).ToList();
        return here.Count == 0 ? standing : StandingRule.Contested(standing, law => here.Find(c => c.Law == law).Dispute?.Case);
    }

    /// <summary>One lever's standing, kept: it depends on the state, the day, the lever and the bodies alone.</summary>
    public LeverStanding Standing(Lever lever, IReadOnlySet<string> bodies, string state, DateOnly on)
    {
        var key = (state, on, lever.Id, bodies);
        if (_standings.TryGetValue(key, out var kept))
            return kept;
        if (_standings.Count > MostStandings)
            _standings.Clear();
        return _standings[key] = StandingRule.Decide(lever, bodies, LawsOf(state), on);
    }

    /// <summary>The bodies whose duties decide a lever at a place.</summary>
    public IReadOnlySet<string> BodiesFor(Government place, string lever) => HolderFor(place, lever).Bodies;

    private (IReadOnlySet<string> Bodies, Government? Holder) HolderFor(Government place, string lever)
    {
        foreach (var office in Offices.Over(place))
        {
            if (office.Level is "state" or "court" or "voters" or "special" || office.On(lever) is not { Control: Control.Decides or Control.Shares })
                continue;
            return office.Schools ? (SchoolBodies, null) : (office.Government.Bodies, office.Government);
        }

        // A state's own page says what its law leaves to local governments, so rules for state agencies alone do not speak there.
        return place.StateGovernment.Kind == DivisionKind.State && _localLevers.Contains(lever) ? (LocalBodiesOf(lever), null) : (place.StateGovernment.Bodies, null);
    }

    public GovernmentRef Ref(OfficeAt office, Language language) => office.Ref(language, _writeRef);

    private GovernmentRef WriteRef(OfficeAt office, Language language) => office.Schools
        ? new GovernmentRef(office.Government.Id.Value, null, language == Language.Es ? $"Distritos escolares de {office.Government.Name}" : $"School districts in {office.Government.Name}")
        : office.Level == "special"
            ? new GovernmentRef(office.Government.Id.Value, null, language == Language.Es ? $"Juntas especiales en {office.Government.Name}" : $"Special boards in {office.Government.Name}")
            : Ref(office.Government, language);

    public GovernmentRef Ref(Government government, Language language) =>
        new(government.Id.Value, government.Unlisted ? null : government.Slug, Name(government, language));

    /// <summary>The name of a place; a state's in the language of the answer.</summary>
    public string Name(Government government, Language language) =>
        DivisionKinds.IsState(government.Kind) && Offices.State(government.State) is { } profile ? profile.Name.In(language) : government.Name;

    private static PartialDate? Newest(Law[] laws)
    {
        PartialDate? newest = null;
        foreach (var law in laws)
        {
            if (newest is not { } date || law.Status.AsOf.Last > date.Last)
                newest = law.Status.AsOf;
        }

        return newest;
    }

    internal static readonly HashSet<string> SchoolBodies = ["school_district"];

    private static readonly HashSet<string> JailBodies = ["county", "sheriff", "jail"];
    private static readonly HashSet<string> AnyLocalBody = ["city", "county", "sheriff", "police", "jail", "school_district", "prosecutor"];

    /// <summary>Bodies that hold a lever in most states: a law that binds cities alone does not decide what happens in county jails.</summary>
    internal static IReadOnlySet<string> LocalBodiesOf(string lever) =>
        Array.IndexOf(OfficeFinder.JailLevers, lever) >= 0 ? JailBodies : lever == "school_protections" ? SchoolBodies : AnyLocalBody;
}
