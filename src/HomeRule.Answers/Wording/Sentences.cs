using System.Runtime.CompilerServices;
using HomeRule.Answers.Places;
using HomeRule.Answers.Standings;
using HomeRule.Civics;

namespace HomeRule.Answers.Wording;

/// <summary>The sentences of an answer, in both languages: who, what, since when, by which rule. Thread-safe.</summary>
internal static class Sentences
{
    public static Text Notice(Language language) => Say(language,
        "This is information with sources, not legal advice. Laws and court rulings change; check the date beside each line and ask a lawyer before acting.",
        "Esto es información con fuentes, no asesoría legal. Las leyes y los fallos cambian; mire la fecha junto a cada línea y consulte a un abogado antes de actuar.");

    /// <summary>Why one finding matters for one lever.</summary>
    public static Text Finding(Finding finding, LeverFamily family, Language language)
    {
        var law = Cite(finding.Law, language);
        var doubt = finding.FromMemory ? Doubt(language) : "";
        var sentence = finding.Rule switch
        {
            FindingRule.LimitsForbidden => Both(language, $"State law forbids local limits on this ({law}).", $"La ley estatal prohíbe poner límites locales a esto ({law})."),
            FindingRule.Requires when family == LeverFamily.Services => Both(language, $"State law forbids this service ({law}).", $"La ley estatal prohíbe este servicio ({law})."),
            FindingRule.Requires => Both(language, $"State law requires this cooperation ({law}).", $"La ley estatal exige esta cooperación ({law})."),
            FindingRule.Prohibits when family is LeverFamily.Conduct or LeverFamily.Spaces => Both(language, $"State law already sets the rule on this ({law}).", $"La ley estatal ya fija la regla sobre esto ({law})."),
            FindingRule.Prohibits when family == LeverFamily.Services => Both(language, $"State law already provides for this ({law}).", $"La ley estatal ya lo dispone ({law})."),
            FindingRule.Prohibits => Both(language, $"State law bars this cooperation ({law}).", $"La ley estatal prohíbe esta cooperación ({law})."),
            FindingRule.Limits when finding.Only.Count > 0 => Both(language, $"State law sets a rule on this for {Names.Bodies(finding.Only, language)} only ({law}).", $"La ley estatal fija una regla sobre esto solo para {Names.Bodies(finding.Only, language)} ({law})."),
            FindingRule.Limits when SetsRule(finding, family) => Both(language, $"State law already requires rules on this ({law}).", $"La ley estatal ya exige reglas sobre esto ({law})."),
            FindingRule.Limits => Both(language, $"State law sets conditions on this ({law}).", $"La ley estatal pone condiciones a esto ({law})."),
            FindingRule.Permits => Both(language, $"State law leaves this free ({law}).", $"La ley estatal deja esto libre ({law})."),
            _ => Unsettled(finding, law, language),
        };
        return new Text(sentence + doubt, language);
    }

    public static Text LeverSentence(LeverStanding standing, LeverFamily family, bool checkedState, PartialDate? asOf, Language language)
    {
        if (standing.Deciding is { } deciding)
            return Finding(deciding, family, language);
        if (!checkedState)
            return Say(language, "The law of this territory was not checked.", "No se revisó la ley de este territorio.");
        var when = asOf is { } date ? Both(language, $" as of {HumanDate.Write(date, language)}", $" hasta {HumanDate.Write(date, language)}") : "";
        return Say(language, $"No state law that decides this was found{when}; it is a local choice.", $"No se encontró una ley estatal que lo decida{when}; es una decisión local.");
    }

    public static Text Closed(Finding deciding, LeverFamily family, Government place, Language language)
    {
        var law = Cite(deciding.Law, language);
        var doubt = deciding.FromMemory ? Doubt(language) : "";
        if (deciding.Rule == FindingRule.Requires && family == LeverFamily.Services)
            return Say(language, $"State law forbids this here ({law}).{doubt}", $"La ley estatal lo prohíbe aquí ({law}).{doubt}");
        var who = Governments(place, language);
        return deciding.Rule == FindingRule.Requires
            ? Say(language, $"State law requires this cooperation, so {who} here may not limit it ({law}).{doubt}", $"La ley estatal exige esta cooperación, así que {who} aquí no pueden limitarla ({law}).{doubt}")
            : Say(language, $"State law forbids {who} here to limit this ({law}).{doubt}", $"La ley estatal prohíbe que {who} limiten esto aquí ({law}).{doubt}");
    }

    public static Text StateLaw(Finding deciding, LeverFamily family, Language language)
    {
        var law = Cite(deciding.Law, language);
        var doubt = deciding.FromMemory ? Doubt(language) : "";
        return family is LeverFamily.Conduct or LeverFamily.Spaces or LeverFamily.Services
            ? Say(language, $"Already so statewide: state law sets the rule ({law}).{doubt}", $"Ya es así en todo el estado: la ley estatal fija la regla ({law}).{doubt}")
            : Say(language, $"Already so statewide: state law bars local agencies from this ({law}).{doubt}", $"Ya es así en todo el estado: la ley estatal se lo prohíbe a las agencias locales ({law}).{doubt}");
    }

    public static Text Open(bool checkedState, PartialDate? asOf, Language language)
    {
        if (!checkedState)
            return Say(language, "The law of this territory was not checked, so what it leaves open is not known.", "No se revisó la ley de este territorio, así que no se sabe qué deja abierto.");
        var when = asOf is { } date ? Both(language, $" (as of {HumanDate.Write(date, language)})", $" (hasta {HumanDate.Write(date, language)})") : "";
        return Say(language, $"No state law found that decides this{when}: it is a local choice here.", $"No se encontró una ley estatal que lo decida{when}: es una decisión local.");
    }

    public static Text Limited(Finding? deciding, LeverFamily family, bool conditions, Language language)
    {
        if (deciding is { Only.Count: > 0 })
            return Say(language,
                $"State law decides this for {Names.Bodies(deciding.Only, language)} ({Cite(deciding.Law, language)}); for the rest of this government it is a local choice.",
                $"La ley estatal decide esto para {Names.Bodies(deciding.Only, language)} ({Cite(deciding.Law, language)}); para el resto de este gobierno es una decisión local.");
        if (conditions && deciding is not null && SetsRule(deciding, family))
            return Say(language,
                $"State law already requires rules on this ({Cite(deciding.Law, language)}); what goes beyond them is a local choice.",
                $"La ley estatal ya exige reglas sobre esto ({Cite(deciding.Law, language)}); lo que vaya más allá es una decisión local.");
        var law = deciding is null ? "" : $" ({Cite(deciding.Law, language)})";
        return conditions
            ? Say(language, $"State law sets conditions on this{law}; within them it is a local choice.", $"La ley estatal pone condiciones a esto{law}; dentro de ellas es una decisión local.")
            : Say(language, $"State law decides a part of this{law}; the rest is a local choice.", $"La ley estatal decide una parte de esto{law}; el resto es una decisión local.");
    }

    public static Text UnsettledPlay(Finding deciding, Language language) => new(
        Unsettled(deciding, Cite(deciding.Law, language), language) + (deciding.FromMemory ? Doubt(language) : ""), language);

    public static Text NotHere(Government place, string? holder, Language language) => holder is null
        ? Say(language, $"{place.Name} does not decide this; no office here is known to hold it.", $"{place.Name} no decide esto; no se conoce aquí ningún cargo que lo tenga.")
        : Say(language, $"{place.Name} does not decide this; {holder} can.", $"{place.Name} no decide esto; puede hacerlo: {holder}.");

    public static Text Adopted(string instrument, PartialDate? date, string citation, PartialDate? asOf, Language language)
    {
        var of = date is { } day ? Both(language, $" of {HumanDate.Write(day, language)}", $" {From(day)}") : "";
        var seen = asOf is { } when ? Both(language, $", in force when last seen ({HumanDate.Write(when, language)})", $", en vigor cuando se revisó ({HumanDate.Write(when, language)})")
            : Both(language, ", in force when last seen (date of that not recorded)", ", en vigor cuando se revisó (sin fecha registrada)");
        return Say(language, $"On record here: {instrument}{of}, {Clip(citation)}{seen}.", $"Hay registro aquí: {instrument}{of}, {Clip(citation)}{seen}.");
    }

    public static Text Conflict(Law law, bool unsettled, Language language) => unsettled
        ? Say(language, $"A state law disputes this record ({Cite(law, language)}).", $"Una ley estatal pone en disputa este registro ({Cite(law, language)}).")
        : Say(language, $"State law forbids or disputes it ({Cite(law, language)}); the record stands here until it is repealed or struck down.", $"La ley estatal lo prohíbe o lo disputa ({Cite(law, language)}); el registro sigue aquí hasta que se derogue o se anule.");

    public static Text History(string instrument, PartialDate? date, string status, string citation, Language language)
    {
        var of = date is { } day ? Both(language, $" of {HumanDate.Write(day, language)}", $" {From(day)}") : "";
        return Say(language, $"Not counted as adopted: {instrument}{of}, {Clip(citation)} ({status}).", $"No se cuenta como adoptada: {instrument}{of}, {Clip(citation)} ({status}).");
    }

    /// <summary>A contract that was ended: a decision carried out, not a policy.</summary>
    public static Text ContractEnded(PartialDate? date, string citation, Language language)
    {
        var of = date is { } day ? Both(language, $" ({HumanDate.Write(day, language)})", $" ({HumanDate.Write(day, language)})") : "";
        return Say(language,
            $"The contract itself was ended here{of}: {Clip(citation)}. That decision is carried out; it is not a policy that bars a new contract.",
            $"Aquí se terminó el contrato mismo{of}: {Clip(citation)}. Esa decisión ya se cumplió; no es una política que prohíba un contrato nuevo.");
    }

    public static Text NotChecked(Language language) => Say(language,
        "Whether this government has such a policy was not checked.",
        "No se revisó si este gobierno tiene una política así.");

    public static Text NotStated(PartialDate? asOf, Language language)
    {
        var when = asOf is { } date ? Both(language, $" as of {HumanDate.Write(date, language)}", $" hasta {HumanDate.Write(date, language)}") : "";
        return Say(language, $"No state law on this was found{when}.", $"No se encontró ninguna ley estatal sobre esto{when}.");
    }

    public static Text Against(string title, PartialDate? date, string status, Language language)
    {
        var of = date is { } day ? Both(language, $" ({HumanDate.Write(day, language)})", $" ({HumanDate.Write(day, language)})") : "";
        return Say(language, $"A cooperation record stands across from it: {title}{of}, {status}.", $"Hay un registro de cooperación en sentido contrario: {title}{of}, {status}.");
    }

    /// <summary>A law by its citation, or by its title where it has none.</summary>
    public static string Cite(Law law, Language language) => Clip(string.IsNullOrEmpty(law.Citation) ? law.Title.In(language) : law.Citation);

    public static string Clip(string text)
    {
        if (text.Length <= 160)
            return text;
        var at = text.LastIndexOfAny([' ', ';', ','], 156);
        return text[..(at > 80 ? at : 156)].TrimEnd(' ', ';', ',') + "…";
    }

    public static Text Say(Language language, [InterpolatedStringHandlerArgument("language")] EnglishText en, [InterpolatedStringHandlerArgument("language")] SpanishText es) =>
        new(language == Language.Es ? es.Write() : en.Write(), language);

    public static string Governments(Government place, Language language) => place.Kind switch
    {
        DivisionKind.Place or DivisionKind.IndependentCity => Both(language, "cities", "las ciudades"),
        DivisionKind.ConsolidatedCityCounty when place.State == "la" => Both(language, "cities and parishes", "las ciudades y las parroquias"),
        DivisionKind.ConsolidatedCityCounty => Both(language, "cities and counties", "las ciudades y los condados"),
        DivisionKind.SchoolDistrict => Both(language, "school districts", "los distritos escolares"),
        DivisionKind.Parish => Both(language, "parishes", "las parroquias"),
        DivisionKind.County or DivisionKind.Borough or DivisionKind.CensusArea or DivisionKind.PlanningRegion => Both(language, "counties", "los condados"),
        _ => Both(language, "local governments", "los gobiernos locales"),
    };

    public static string Both(Language language, [InterpolatedStringHandlerArgument("language")] EnglishText en, [InterpolatedStringHandlerArgument("language")] SpanishText es) =>
        language == Language.Es ? es.Write() : en.Write();

    /// <summary>A date after "of" in Spanish: <c>del 26 de febrero de 2026</c>, <c>de febrero de 2026</c>.</summary>
    public static string From(PartialDate date) => (date.Day == 0 ? "de " : "del ") + HumanDate.Write(date, Language.Es);

    private static string Doubt(Language language) => Both(language, " This law was not looked up; the record rests on memory.", " Esta ley no se ha consultado; el registro se basa en la memoria.");

    /// <summary>True when the law itself requires the protection that the lever names, and leaves its details open.</summary>
    private static bool SetsRule(Finding finding, LeverFamily family) =>
        finding.Effect?.Rule == LawRule.Required && (family is LeverFamily.Spaces or LeverFamily.Conduct);

    private static string Unsettled(Finding finding, string law, Language language)
    {
        if (finding.ContestedHere is { } here)
            return Both(language, $"A court case leaves open whether this state law holds here ({law}): {Clip(here).TrimEnd('.')}.", $"Un caso judicial deja sin resolver si esta ley estatal se aplica aquí ({law}): {Clip(here).TrimEnd('.')}.");
        if (finding.Would == FindingRule.Permits && finding.Case is { } asked)
            return Both(language, $"Whether state law allows this cooperation is disputed: {Clip(asked).TrimEnd('.')}.", $"Se disputa si la ley estatal permite esta cooperación: {Clip(asked).TrimEnd('.')}.");
        if (finding.ReachOpen)
            return Both(language,
                $"State law forbids local limits on cooperation in general ({law}); whether that reaches this is not settled.",
                $"La ley estatal prohíbe en general los límites locales a la cooperación ({law}); no está resuelto si alcanza a esto.");
        var inCourt = finding.Case is { } name ? $": {Clip(name).TrimEnd('.')}" : "";
        return finding.InForce switch
        {
            InForce.Enjoined => Both(language, $"A state law on this is blocked in court ({law}){inCourt}.", $"Una ley estatal sobre esto está bloqueada por un tribunal ({law}){inCourt}."),
            InForce.Disputed => Both(language, $"A state rule on this is disputed ({law}){inCourt}.", $"Una regla estatal sobre esto está en disputa ({law}){inCourt}."),
            _ => Both(language, $"A state rule on this is not verified ({law}).", $"Una regla estatal sobre esto no está verificada ({law})."),
        };
    }
}
