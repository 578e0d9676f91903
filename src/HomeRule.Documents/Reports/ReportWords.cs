using HomeRule.Answers.Standings;
using HomeRule.Civics;

namespace HomeRule.Documents.Reports;

/// <summary>Headings and small words of a written report in both languages, and the order in which plays are read. Thread-safe.</summary>
public sealed class ReportWords
{
    private static readonly ReportWords English = new(Language.En);
    private static readonly ReportWords Spanish = new(Language.Es);

    private readonly Language _language;

    private ReportWords(Language language) => _language = language;

    /// <summary>What a person can act on first comes first; what is decided comes last.</summary>
    public static IReadOnlyList<PlayStatus> ReadingOrder { get; } =
        [PlayStatus.Open, PlayStatus.Limited, PlayStatus.Unsettled, PlayStatus.Adopted, PlayStatus.StateLaw, PlayStatus.Closed, PlayStatus.NotHere];

    public string WhoDecides => Pick("Who decides", "Quién decide");

    public string People => Pick("People in office", "Personas en los cargos");

    public string Police => Pick("Police and sheriff here", "Policía y sheriff de aquí");

    public string InForce => Pick("What is in force", "Qué está en vigor");

    public string LeftOpen => Pick("What the law leaves open", "Qué deja abierto la ley");

    public string Said => Pick("What leaders said", "Qué dijeron las autoridades");

    public string SeatsUp => Pick("When seats are up", "Cuándo se renuevan los cargos");

    public string Next => Pick("What you can do next", "Qué puede hacer ahora");

    public string ClosedHere => Pick("Closed here, and where it can be changed", "Cerrado aquí, y dónde se puede cambiar");

    public string HelpNearby => Pick("Help nearby", "Ayuda cerca");

    public string Legislators(int count) => count == 1
        ? Pick("One member of the legislature sits for a district here.", "Un miembro de la legislatura representa un distrito de aquí.")
        : Pick($"{count} members of the legislature sit for districts here.", $"{count} miembros de la legislatura representan distritos de aquí.");

    public string LookForName => Pick("address not verified; look for it under this name", "dirección sin verificar; búsquela por este nombre");

    /// <summary>Why a step has its place, for one of the words of <c>NextStep.Why</c>.</summary>
    public string Why(string word, int inState) => word switch
    {
        "agreement_here" => Pick("an agreement stands here", "aquí hay un acuerdo"),
        "cooperation_here" => Pick("a record of cooperation is in force here", "aquí hay un registro de cooperación en vigor"),
        "jail_here" => Pick("its own jail", "cárcel propia"),
        "own_office" => Pick("its own office decides or shares", "su propio cargo decide o comparte"),
        "on_record_in_state" => inState == 1
            ? Pick("one other government of the state has it", "otro gobierno del estado la tiene")
            : Pick($"{inState} governments of the state have it", $"{inState} gobiernos del estado la tienen"),
        "draft_ready" => Pick("a draft is ready", "hay un borrador listo"),
        "election_near" => Pick("the office is up within a year", "el cargo se renueva dentro de un año"),
        _ => word,
    };

    /// <summary>The reasons of a step in one line; empty when there is none.</summary>
    public string WhyAll(Answers.Reports.NextStep step) => step.Why.Count == 0 ? "" : $"{Pick("Why it is here", "Por qué está aquí")}: {string.Join("; ", step.Why.Select(w => Why(w, step.InState ?? 0)))}.";

    public string DistrictsHere => Pick("Districts here", "Distritos de aquí");

    public string SourcesAndGaps => Pick("Sources and gaps", "Fuentes y vacíos");

    public string StateLaws => Pick("State law", "Ley estatal");

    public string Moving => Pick("What is moving", "Qué está en trámite");

    public string Agreements => Pick("287(g) agreements with ICE", "Acuerdos 287(g) con ICE");

    public string StateAgencies => Pick("State agencies, in the whole state", "Agencias estatales, en todo el estado");

    public string AtlasRecords => Pick("Records of the atlas", "Registros del atlas");

    public string Memorandum => Pick("Signed memorandum", "Memorando firmado");

    public string ClauseAt(string file, int page) => Pick($"{file}, page {page}", $"{file}, página {page}");

    public string NotChecked => Pick("Not checked", "Sin revisar");

    public string Checked => Pick("Checked", "Revisado");

    public string Sources => Pick("Sources", "Fuentes");

    public string Office => Pick("Office", "Cargo");

    public string Decides => Pick("What it decides here", "Qué decide aquí");

    public string Holder => Pick("Who holds it", "Quién lo ocupa");

    public string NextElection => Pick("Next election", "Próxima elección");

    public string NotKnown => Pick("not known", "no se sabe");

    public string NoRecords => Pick(
        "No record of this place or of its county and state is in the atlas. That is not the same as none existing.",
        "El atlas no tiene registros de este lugar ni de su condado o estado. Eso no significa que no existan.");

    public string NoStatements => Pick("No statement is on record.", "No hay declaraciones registradas.");

    public string NoWindows => Pick("No election date is on record.", "No hay fechas de elección registradas.");

    public string Conflict => Pick("Conflict", "Conflicto");

    /// <summary><c>Decides</c>, <c>Shares</c> or <c>Influences</c>.</summary>
    public string Controls(Control control) => control switch
    {
        Control.Decides => Pick("Decides", "Decide"),
        Control.Shares => Pick("Shares", "Comparte"),
        _ => Pick("Influences", "Influye en"),
    };

    public string AndMore(int count) => Pick($"and {count} more", $"y {count} más");

    public string Officers(int officers, int year) => Pick($"{officers} officers in {year}", $"{officers} oficiales en {year}");

    /// <summary>What the shares of districts are: <paramref name="place"/> is the name of the place.</summary>
    public string DistrictsIntro(string place) => Pick(
        $"Districts that share ground with {place}, and the part of its area that lies in each. An address decides which are yours.",
        $"Distritos que comparten territorio con {place} y la parte de su superficie que está en cada uno. Una dirección decide cuáles son los suyos.");

    /// <summary><c>37% of the area</c>.</summary>
    public string OfTheArea(string percent) => Pick($"{percent} of the area", $"{percent} de la superficie");

    public string Until(string date) => Pick($"until {date}", $"hasta {date}");

    public string AsOf(string date) => Pick($"as of {date}", $"al {date}");

    public string Edition(string hash, string date) => Pick($"Edition {hash}, {date}", $"Edición {hash}, {date}");

    public string Unverified => Pick("not verified", "sin verificar");

    public string Date => Pick("Date", "Fecha");

    public string Confidence(Confidence confidence) => confidence switch
    {
        Civics.Confidence.High => Pick("sure", "segura"),
        Civics.Confidence.Medium => Pick("fairly sure", "bastante segura"),
        Civics.Confidence.Low => Pick("not sure", "poco segura"),
        _ => Unverified,
    };

    /// <summary>A sign that differs by shape alone, without colour.</summary>
    public static string Mark(PlayStatus status) => status switch
    {
        PlayStatus.Adopted => "●",
        PlayStatus.StateLaw => "◐",
        PlayStatus.Open => "○",
        PlayStatus.Limited => "◔",
        PlayStatus.Closed => "⊘",
        PlayStatus.Unsettled => "◌",
        _ => "–",
    };

    public static ReportWords In(Language language) => language == Language.Es ? Spanish : English;

    private string Pick(string en, string es) => _language == Language.Es ? es : en;
}
