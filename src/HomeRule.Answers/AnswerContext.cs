using HomeRule.Answers.Offices;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;
using HomeRule.Atlas;
using HomeRule.Civics;

namespace HomeRule.Answers;

/// <summary>The snapshot, indexed for the writers of answers. Immutable; thread-safe.</summary>
internal sealed class AnswerContext
{
    private readonly Dictionary<string, Law[]> _lawsByState;

    public AnswerContext(Snapshot snapshot, PlaceDirectory places)
    {
        Snapshot = snapshot;
        Places = places;
        Content = snapshot.Content;
        Sources = new SourceTable(Content);
        Offices = new OfficeFinder(Content);
        Levers = Content.Levers.ToDictionary(l => l.Id, StringComparer.Ordinal);
        Plays = Content.Plays.ToDictionary(p => p.Id, StringComparer.Ordinal);
        Laws = Content.Laws.ToDictionary(l => l.Id, StringComparer.Ordinal);
        Authorities = Content.Authorities.ToDictionary(a => a.Id, StringComparer.Ordinal);
        OfficeTitles = Content.Offices.ToDictionary(o => o.Id, StringComparer.Ordinal);
        _lawsByState = Content.Laws.GroupBy(l => l.State, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        Records = [.. places.All.SelectMany(p => p.Records.Select(r => (p, r)))];
        AdoptionsByPlay = Records.SelectMany(x => x.Record.Adoptions.Select(a => (x.Place, Adoption: a)))
            .OrderByDescending(x => x.Adoption.Date ?? x.Adoption.LastSeen ?? default).ThenBy(x => x.Adoption.Id, StringComparer.Ordinal)
            .ToLookup(x => x.Adoption.Play, StringComparer.Ordinal);
        CoreAuthorities = Content.Plays.SelectMany(p => p.LegalBasis).Select(b => b.Authority).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Answer = new SnapshotAnswer(snapshot.Info.Hash, snapshot.Info.Edition);
    }

    public Snapshot Snapshot { get; }

    public SnapshotAnswer Answer { get; }

    public AtlasContent Content { get; }

    public PlaceDirectory Places { get; }

    public SourceTable Sources { get; }

    public OfficeFinder Offices { get; }

    /// <summary>Federal authorities that at least one play rests on.</summary>
    public IReadOnlySet<string> CoreAuthorities { get; }

    public IReadOnlyDictionary<string, Lever> Levers { get; }

    public IReadOnlyDictionary<string, Play> Plays { get; }

    public IReadOnlyDictionary<string, Law> Laws { get; }

    public IReadOnlyDictionary<string, Authority> Authorities { get; }

    public IReadOnlyDictionary<string, Office> OfficeTitles { get; }

    /// <summary>Every record with the place whose page shows it.</summary>
    public IReadOnlyList<(Government Place, PlaceRecord Record)> Records { get; }

    /// <summary>All adoptions, newest first.</summary>
    public ILookup<string, (Government Place, Adoption Adoption)> AdoptionsByPlay { get; }

    public IReadOnlyList<Law> LawsOf(string state) => _lawsByState.TryGetValue(state, out var laws) ? laws : [];

    /// <summary>True when somebody looked for the law of that state, even when none was found.</summary>
    public bool Checked(string state) => _lawsByState.ContainsKey(state);

    /// <summary>Newest status date among the laws of a state.</summary>
    public PartialDate? LawsAsOf(string state)
    {
        PartialDate? newest = null;
        foreach (var law in LawsOf(state))
        {
            if (newest is not { } date || law.Status.AsOf.Last > date.Last)
                newest = law.Status.AsOf;
        }

        return newest;
    }

    /// <summary>
    /// The standing of every lever for one government: by its own bodies where it holds the lever, else by the bodies of the government that does,
    /// so that "state law decides" is said even where another government holds the lever.
    /// </summary>
    public Dictionary<string, LeverStanding> Standings(Government place, DateOnly on)
    {
        var laws = LawsOf(place.State);
        var standings = new Dictionary<string, LeverStanding>(Content.Levers.Count, StringComparer.Ordinal);
        foreach (var lever in Content.Levers)
            standings[lever.Id] = StandingRule.Decide(lever, BodiesFor(place, lever.Id), laws, on);
        return standings;
    }

    /// <summary>The bodies whose duties decide a lever at a place.</summary>
    public IReadOnlySet<string> BodiesFor(Government place, string lever)
    {
        foreach (var office in Offices.Over(place))
        {
            if (office.Level is "state" or "court" or "voters" or "special" || office.On(lever) is not { Control: Control.Decides or Control.Shares })
                continue;
            return office.Schools ? SchoolBodies : office.Government.Bodies;
        }

        return place.StateGovernment.Bodies;
    }

    public GovernmentRef Ref(OfficeAt office, Language language) => office.Schools
        ? new GovernmentRef(office.Government.Id.Value, null, language == Language.Es ? $"Distritos escolares de {office.Government.Name}" : $"School districts in {office.Government.Name}")
        : office.Level == "special"
            ? new GovernmentRef(office.Government.Id.Value, null, language == Language.Es ? $"Juntas especiales en {office.Government.Name}" : $"Special boards in {office.Government.Name}")
            : Ref(office.Government, language);

    public GovernmentRef Ref(Government government, Language language) =>
        new(government.Id.Value, government.Unlisted ? null : government.Slug, Name(government, language));

    /// <summary>The name of a place; a state's in the language of the answer.</summary>
    public string Name(Government government, Language language) =>
        GovernmentBuilder.IsState(government.Kind) && Offices.State(government.State) is { } profile ? profile.Name.In(language) : government.Name;

    private static readonly HashSet<string> SchoolBodies = ["school_district"];
}
