using System.Globalization;
using HomeRule.Answers.Filing;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Elections;

namespace HomeRule.Documents.Runways;

/// <summary>Sentences and headings of plans in both languages. Thread-safe.</summary>
public sealed class RunwayWords
{
    private static readonly RunwayWords English = new(Language.En);
    private static readonly RunwayWords Spanish = new(Language.Es);

    private RunwayWords(Language language) => Language = language;

    public Language Language { get; }

    public string Opens => Pick("Filing opens", "Abre la inscripción");

    public string Closes => Pick("Filing closes", "Cierra la inscripción");

    public string InTime => Pick("In order of time", "En orden de fechas");

    public string WithoutDay => Pick("Requirements without a day", "Requisitos sin fecha");

    public string WithoutDayIntro => Pick("The law gives no day that can be counted, or nobody has looked it up. Ask when each must be done.", "La ley no da una fecha que se pueda contar, o nadie la ha consultado. Pregunte cuándo hay que cumplir cada uno.");

    public string NothingKnown => Pick("No requirement is on record for this office. That is not the same as none existing.", "No hay ningún requisito registrado para este cargo. Eso no significa que no existan.");

    public string NotLookedUp => Pick("Not looked up here", "Sin consultar aquí");

    public string AskTitle => Pick("Whom to ask", "A quién preguntar");

    public string HelpTitle => Pick("Where to get help", "Dónde encontrar ayuda");

    public string AnyOffice => Pick("the election office of the county or the state", "la oficina electoral del condado o del estado");

    public string NotAdvice => Pick("Not legal advice. Check every day and every rule with the filing office before you rely on it.", "No es asesoría legal. Compruebe cada fecha y cada regla con la oficina de inscripción antes de confiar en ella.");

    public string Unverified => Pick("Not verified: nobody has looked this rule up. Check it first.", "Sin verificar: nadie ha consultado esta regla. Compruébela primero.");

    public string PastStep => Pick("This day is over. If it was not done, ask whether you can still run.", "Esta fecha ya pasó. Si no se hizo, pregunte si todavía puede postularse.");

    public string Title(RunwayPlan plan) => Pick($"Thinking of running? {plan.Office}, {plan.Government}", $"¿Piensa postularse? {plan.Office}, {plan.Government}");

    /// <summary>The name of a plan in a calendar.</summary>
    public string CalendarName(RunwayPlan plan) => Pick($"Plan to run: {plan.Office}, {plan.Government}", $"Plan para postularse: {plan.Office}, {plan.Government}");

    public string ElectionDay(string election) => Pick($"Election day: {election}", $"Día de la elección: {election}");

    public string Timing(RunwayTiming timing) => timing switch
    {
        RunwayTiming.Past => Pick("past", "ya pasó"),
        RunwayTiming.Begun => Pick("has begun", "ya empezó"),
        RunwayTiming.Next => Pick("next", "lo próximo"),
        _ => "",
    };

    /// <summary>What the day of a requirement is: <c>last day</c>, <c>from this day</c>, <c>on this day</c>.</summary>
    public string Means(RunwayMeans means) => means switch
    {
        RunwayMeans.By => Pick("last day", "último día"),
        RunwayMeans.From => Pick("from this day", "desde este día"),
        _ => Pick("on this day", "este día"),
    };

    /// <summary><c>Computed: 365 days before the opening (Fla. Stat. 99.021).</c></summary>
    public string RestsOn(RunwayEntry entry)
    {
        var rule = entry.Rule is { } said ? said.Value : null;
        if (entry.Date is not null)
            return $"{Capital(entry.Certainty ?? "")}: {(rule is null ? "" : rule + " ")}({entry.Citation}).";
        return rule is null ? Pick($"Law: {entry.Citation}.", $"Ley: {entry.Citation}.") : Pick($"Day by law: {rule} ({entry.Citation}).", $"Fecha según la ley: {rule} ({entry.Citation}).");
    }

    /// <summary>An hour of a day: <c>5 p.m. local time</c>; null for none.</summary>
    public string? Hour(string? clock) => clock is null ? null
        : HumanDate.Hour(TimeOnly.ParseExact(clock, "HH:mm", CultureInfo.InvariantCulture), Language) is var hour && Language == Language.Es ? $"{hour}, hora local" : $"{hour} local time";

    /// <summary>Which clock counts.</summary>
    public string Clock(IReadOnlyList<string> zones)
    {
        var names = ZoneNames.Of(zones, Language);
        return names.Count > 1
            ? Pick($"The state has {names.Count} time zones ({string.Join(", ", names)}): the clock at the place of filing counts.", $"El estado tiene {names.Count} zonas horarias ({string.Join(", ", names)}): cuenta el reloj del lugar de inscripción.")
            : Pick($"Hours are local to the place of filing ({names[0]}).", $"Las horas son las del lugar de inscripción ({names[0]}).");
    }

    /// <summary>How much must be there by the close; null where the rule does not say.</summary>
    public string? Receipt(FilingReceipt receipt) => receipt switch
    {
        FilingReceipt.Received => Pick("Papers must have arrived by then; a postmark does not count.", "Los papeles deben haber llegado para entonces; el matasellos no cuenta."),
        FilingReceipt.Postmarked => Pick("A postmark of that day counts.", "Cuenta el matasellos de ese día."),
        _ => null,
    };

    /// <summary>A window that not every candidate has; null for one that all have.</summary>
    public string? Condition(FilingCondition condition) => condition switch
    {
        FilingCondition.IncumbentDidNotFile => Pick("Only where the person in office did not file.", "Solo donde la persona en el cargo no se inscribió."),
        FilingCondition.NobodyFiled => Pick("Only where nobody filed.", "Solo donde nadie se inscribió."),
        _ => null,
    };

    /// <summary><c>Nobody has looked up the filing fee here.</c></summary>
    public string Missing(RunwayKind kind) => Pick($"Nobody has looked up {Thing(kind)} here.", $"Aquí nadie ha consultado {Thing(kind)}.");

    public string AskWhom(string whom) => Pick($"Ask: {whom}.", $"Pregunte a: {whom}.");

    public string TakesFiling(string whom) => Pick($"Takes the filing: {whom}.", $"Recibe la inscripción: {whom}.");

    public string AnswersFor(string whom) => Pick($"Answers for the state: {whom}.", $"Responde por el estado: {whom}.");

    /// <summary>The situation in a sentence or two.</summary>
    public string Lead(RunwayPlan plan)
    {
        switch (plan.Situation)
        {
            case RunwaySituation.Window or RunwaySituation.IfUp:
                var window = plan.Window!;
                var day = Day(window.Closes.Date, window.Closes.Clock);
                var days = window.Closes.Date.DayNumber - plan.Seat.AsOf.DayNumber;
                var left = days == 0 ? Pick("today", "hoy") : days == 1 ? Pick("in 1 day", "en 1 día") : Pick($"in {days} days", $"en {days} días");
                var isOpen = window.Opens is { } opens && opens.Date <= plan.Seat.AsOf;
                var closes = isOpen ? Pick($"Filing is open and closes on {day}: {left}.", $"La inscripción está abierta y cierra el {day}: {left}.") : Pick($"Filing closes on {day}: {left}.", $"La inscripción cierra el {day}: {left}.");
                return plan.Situation == RunwaySituation.Window ? Over(plan) + closes
                    : Pick($"Nobody has looked up whether a seat is up then. If one is: {closes}", $"Nadie ha consultado si entonces se elige un puesto. Si es así: {closes}");
            case RunwaySituation.NoWindow:
                var next = plan.Seat.Seats.SelectMany(static s => s.Elections).Min(static e => e.Date);
                if (Over(plan) is { Length: > 0 } over)
                    return over + Pick($"No later filing window is on record here. {AskWhom(plan.Whom)}", $"Aquí no hay registrado un plazo posterior. {AskWhom(plan.Whom)}");
                return Pick($"The next election is on {HumanDate.WithWeekday(next, Language)} (computed). No filing window for it is on record here, so no day can be counted back. {AskWhom(plan.Whom)}",
                    $"La próxima elección es el {HumanDate.WithWeekday(next, Language)} (calculado). Aquí no hay registrado un plazo de inscripción, así que no se puede contar ninguna fecha. {AskWhom(plan.Whom)}");
            case RunwaySituation.CycleUnknown:
                return Pick($"Nobody has looked up when a seat of this office is up here, so no day can be counted back. {AskWhom(plan.Whom)}",
                    $"Nadie ha consultado cuándo se elige este cargo aquí, así que no se puede contar ninguna fecha. {AskWhom(plan.Whom)}");
            case RunwaySituation.Appointed:
                return plan.Seat.Seats.FirstOrDefault(static s => s.ChosenBy is not null)?.ChosenBy is { } by
                    ? Pick($"Nobody runs for this office: it is filled by appointment. {Capital(by.Value).TrimEnd('.')}.", $"Nadie se postula para este cargo: se ocupa por nombramiento. {Capital(by.Value).TrimEnd('.')}.")
                    : Pick($"Nobody runs for this office: it is filled by appointment. {AskWhom(plan.Whom)}", $"Nadie se postula para este cargo: se ocupa por nombramiento. {AskWhom(plan.Whom)}");
            default:
                return Pick("This office does not exist here.", "Este cargo no existe aquí.");
        }
    }

    /// <summary><c>Monday 1 February 2027, 5 p.m. local time</c>.</summary>
    public string Day(DateOnly day, string? clock = null) => HumanDate.WithWeekday(day, Language) + (Hour(clock) is { } hour ? ", " + hour : "");

    public static RunwayWords In(Language language) => language == Language.Es ? Spanish : English;

    /// <summary>That filing for the next election is over, where it is and the plan is for a later one; else empty.</summary>
    private string Over(RunwayPlan plan)
    {
        var elections = plan.Seat.Seats.SelectMany(static s => s.Elections).Select(static e => e.Date).ToList();
        if (elections.Count == 0 || elections.Min() is var next && plan.Seat.Runway?.Elections.Any(e => e.Date <= next) == true)
            return "";
        return plan.Seat.Past.FirstOrDefault(w => w.Cycle == next.Year && w.Closes.Date < next) is { } closed
            ? Pick($"Filing for the election on {HumanDate.Write(next, Language)} closed on {HumanDate.WithWeekday(closed.Closes.Date, Language)} ({FilingWord(closed)}). ",
                $"La inscripción para la elección del {HumanDate.Write(next, Language)} cerró el {HumanDate.WithWeekday(closed.Closes.Date, Language)} ({FilingWord(closed)}). ")
            : "";
    }

    private string FilingWord(FilingAnswer window) => Filing.FilingWords.Certainty(window.Closes.Certainty, Language);

    private string Thing(RunwayKind kind) => kind switch
    {
        RunwayKind.PartyMembership => Pick("rules about party membership", "las reglas sobre afiliación a un partido"),
        RunwayKind.VoterRegistration => Pick("whether a candidate must be a registered voter", "si un candidato debe tener registro de votante"),
        RunwayKind.Residency => Pick("the time that a candidate must have lived in the place", "el tiempo que un candidato debe haber vivido en el lugar"),
        RunwayKind.StatementOfInterest => Pick("statements of interest", "las declaraciones de interés"),
        RunwayKind.Petition => Pick("petitions", "las peticiones"),
        RunwayKind.Signatures => Pick("signatures", "las firmas"),
        RunwayKind.Fee => Pick("the filing fee", "la cuota de inscripción"),
        RunwayKind.Treasurer => Pick("rules about a treasurer", "las reglas sobre un tesorero"),
        RunwayKind.FinanceReport => Pick("reports of campaign money", "los informes de dinero de campaña"),
        RunwayKind.Disclosure => Pick("disclosures of a candidate's own finances", "las declaraciones de finanzas propias"),
        RunwayKind.Withdrawal => Pick("the last day to withdraw", "el último día para retirarse"),
        RunwayKind.Objection => Pick("objections to a candidacy", "las objeciones a una candidatura"),
        _ => Pick("other requirements", "otros requisitos"),
    };

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private string Pick(string en, string es) => Language == Language.Es ? es : en;
}
