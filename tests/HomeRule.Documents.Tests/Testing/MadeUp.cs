using HomeRule.Answers;
using HomeRule.Atlas.Compiling;
using HomeRule.Civics;
using HomeRule.Civics.Provisions;
using HomeRule.Testing;

namespace HomeRule.Documents.Tests.Testing;

/// <summary>The real laws, places and offices with made-up wording: for each play one block a lever in each direction and one report, in every form.</summary>
internal static class MadeUp
{
    public const string Limit = "limit-";
    public const string Extend = "extend-";
    public const string Report = "report";

    private static readonly Source[] Cited = [new() { Kind = SourceKind.Statute, Cite = "8 U.S.C. 1373", Confidence = Confidence.High }];

    private static readonly Lazy<AnswerBook> Lazy = new(static () => new AnswerBook(SnapshotCompiler.Build(RealAtlas.Snapshot.Content with
    {
        Provisions = [.. RealAtlas.Snapshot.Content.Plays.Select(Set), Shared()],
        Definitions = [new Definition { Id = "judicial_warrant", Name = new("Judicial warrant", "Orden judicial"), Text = "\"Judicial warrant\" means a warrant of a judge shown to {staff}.", Sources = Cited }],
    }, RealAtlas.Country, RealAtlas.Today)));

    public static AnswerBook Book => Lazy.Value;

    private static ProvisionSet Set(Play play)
    {
        return new ProvisionSet
        {
            Id = play.Id,
            Questions = [new("Who decides?", "¿Quién decide?")],
            Provisions =
            [
                .. play.Levers.Select(l => Block(Limit + l, ProvisionEffect.Limits, l, $"(a) {{staff}} shall keep to rule {l} within {{hours}} hours.\n(b) {{agency}} and {{head}} of {{government}} in {{state}} answer to {{executive}} and {{body}}.")),
                .. play.Levers.Select(l => Block(Extend + l, ProvisionEffect.Extends, l, "{staff} shall help within {hours} hours.")),
                new Provision
                {
                    Id = Report, Title = new("Report", "Informe"), Does = new("Counts.", "Cuenta."), Levers = [], Effect = ProvisionEffect.Neutral, Core = true, Definitions = ["judicial_warrant"],
                    Text = "{executive} shall report.", Variants = [new ProvisionVariant("yearly", new("Yearly", "Anual"), "{executive} shall report each year."), new ProvisionVariant("papers", new("Papers", "Papeles"), "{executive} shall count judicial warrants.")], MustNot = [new("It must not name people.", "No debe nombrar a nadie.")], Sources = Cited,
                },
            ],
            Instruments = [.. DraftInstruments.All.Select(i => new InstrumentFit(i, [.. Offices(i)], null))],
        };
    }

    private static string[] Offices(string instrument) => instrument switch
    {
        DraftInstruments.StateBill => ["state_legislature"],
        DraftInstruments.BoardPolicy => ["school_board", "jail_board"],
        DraftInstruments.ExecutiveOrder => ["mayor", "governor"],
        DraftInstruments.GeneralOrder or DraftInstruments.TerminationLetter => ["sheriff", "police_chief"],
        _ => ["city_council", "county_board"],
    };

    private static Provision Block(string id, ProvisionEffect effect, string lever, string text) => new()
    {
        Id = id,
        Title = new LocalizedText($"Block {id}", $"Bloque {id}"),
        Does = new LocalizedText("It does.", "Hace."),
        Levers = [lever],
        Effect = effect,
        Core = true,
        Text = text,
        Settings = [new ProvisionSetting("hours", new LocalizedText("Hours", "Horas"), "48", ["24", "48"])],
        Sources = Cited,
    };

    private static ProvisionSet Shared() => new()
    {
        Id = ProvisionSet.Shared,
        Provisions =
        [
            Common("findings-frame", "(a) {body} finds that {localfacts}.", new ProvisionSetting("localfacts", new LocalizedText("Local facts", "Hechos"), "facts are on record", [])),
            Common("definitions-frame", "In this measure:"),
            Common("savings", "Nothing in this measure restricts what 8 U.S.C. 1373 protects."),
            Common("effective-date", "This measure takes effect on adoption."),
        ],
    };

    private static Provision Common(string id, string text, params ProvisionSetting[] settings) => new()
    {
        Id = id,
        Title = new LocalizedText($"Common {id}", $"Común {id}"),
        Does = new LocalizedText("It does.", "Hace."),
        Levers = [],
        Effect = ProvisionEffect.Neutral,
        Core = true,
        Text = text,
        Settings = settings,
        Sources = Cited,
    };
}
