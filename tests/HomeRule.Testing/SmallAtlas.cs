using HomeRule.Atlas;
using HomeRule.Atlas.Compiling;
using HomeRule.Civics;

namespace HomeRule.Testing;

/// <summary>
/// A country of one state (Colorado), one county, one lever, one play and one law: enough for an answer, small enough to see whole. Change a part with
/// <c>SmallAtlas.Content with { Laws = … }</c>. Immutable; thread-safe.
/// </summary>
public static class SmallAtlas
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    public static readonly DivisionId Colorado = DivisionId.Parse("ocd-division/country:us/state:co");

    public static readonly DivisionId Mesa = DivisionId.Parse("ocd-division/country:us/state:co/county:mesa");

    public static readonly Source Statute = new() { Kind = SourceKind.Statute, Cite = "C.R.S. 1-2-3", Url = "https://example.org/statute", Checked = PartialDate.Parse("2026-11"), Confidence = Confidence.High };

    public static AtlasContent Content { get; } = new()
    {
        Levers = [new Lever { Id = "detainers", Family = LeverFamily.Cooperation, Title = Both("Holding people on detainers"), Summary = Both("Keeping a person past release.") }],
        Offices = [Sheriff()],
        States = [State()],
        Governments = [],
        Laws = [Law("co-hb1")],
        Plays = [Play()],
        Authorities = [],
        Holidays = [],
        Elections = [],
        Seats = [],
        Runways = [],
        Candidates = [],
        Timeline = [],
        Leaders = [],
        SeedCorrections = [],
        FeedCorrections = [],
        Provisions = [],
        Definitions = [],
        Evidence = [],
        Organisations = [],
        Oversight = [],
        RecordsLaws = [],
        Officials = [],
        Documents = [],
        Places = [],
    };

    public static IReadOnlyList<Division> Divisions { get; } =
    [
        new Division { Id = Colorado, Kind = DivisionKind.State, Name = "Colorado", State = "co", Geoid = "08" },
        new Division { Id = Mesa, Kind = DivisionKind.County, Name = "Mesa County", State = "co", Geoid = "08077" },
    ];

    public static Snapshot Snapshot(AtlasContent? content = null) => SnapshotCompiler.Build(content ?? Content, new SnapshotBase(Divisions, []), Today);

    /// <summary>A law that bars holding people on detainers, in force since 2019.</summary>
    public static Law Law(string id) => new()
    {
        Id = id,
        State = "co",
        Title = Both("No holds on detainers"),
        Citation = "C.R.S. 1-2-3",
        Kind = LawKind.Limits,
        Plain = Both("Officers may not hold a person on a detainer."),
        Enacted = PartialDate.Parse("2019-05-28"),
        Status = new LawStatus { Value = LawStatusValue.InForce, AsOf = PartialDate.Parse("2026-11") },
        Bodies = ["sheriff", "county", "jail", "city", "police"],
        Effects = [new LawEffect { Lever = "detainers", Rule = LawRule.Prohibited, Cooperation = CooperationRule.Prohibited, InForce = InForce.Yes }],
        Confidence = Confidence.High,
        Checked = PartialDate.Parse("2026-11"),
        Sources = [Statute],
    };

    private static Office Sheriff() => new()
    {
        Id = "sheriff",
        Level = ["county"],
        Title = new LocalizedText("Sheriff", "Sheriff (alguacil)"),
        Chosen = Both("elected"),
        Levers = [new OfficePower { Lever = "detainers", Control = Control.Decides, Instrument = "general_order", Sourced = true, Sources = [Statute] }],
        StateRules = [],
        Cannot = [],
        Notes = [],
        Sources = [Statute],
    };

    private static StateProfile State() => new()
    {
        Id = "co",
        Name = new LocalizedText("Colorado", "Colorado"),
        Fips = "08",
        Division = Colorado,
        Bodies = ["county", "city"],
        Offices = new Dictionary<string, OfficeFacts>(),
        Checked = PartialDate.Parse("2026-11"),
    };

    private static Play Play() => new()
    {
        Id = "detainer-limit",
        Section = "collaboration",
        Title = Both("Hold people only with a judge's warrant"),
        Summary = Both("The jail holds nobody on a detainer alone."),
        Direction = PlayDirection.Limits,
        Levers = ["detainers"],
        EnactedBy = [new Enactment { Office = "sheriff", Instrument = "general_order" }],
        LegalBasis = [],
        Limits = [],
        Examples = [],
    };

    private static LocalizedText Both(string text) => new(text, text);
}
