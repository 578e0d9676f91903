using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;
using static HomeRule.Answers.Wording.Sentences;

namespace HomeRule.Answers.Agreements;

/// <summary>What the exit rule says, in both languages. Thread-safe.</summary>
internal static class ExitSentences
{
    public static Text? NothingToEnd(ListedAgreement agreement, ExitOffice office, Language language)
    {
        var seen = HumanDate.Write(agreement.LastSeen, language);
        var missing = HumanDate.Write(agreement.MissingSince ?? agreement.LastSeen, language);
        return agreement.Status switch
        {
            ListedStatus.Pending => Say(language,
                $"Nothing is signed yet: it was on the list of pending agencies of {seen}. Until it is signed, {office.Title} can decide not to sign.",
                $"Todavía no hay nada firmado: estaba en la lista de agencias pendientes del {seen}. Mientras no se firme, {office.Title} puede decidir no firmar."),
            ListedStatus.Withdrawn => Say(language,
                $"It was never listed as signed: it left the list of pending agencies after {seen}.",
                $"Nunca apareció como firmado: salió de la lista de agencias pendientes después del {seen}."),
            ListedStatus.Removed => Say(language,
                $"The official lists no longer have it since {missing}, so it counts as ended. The lists do not say who ended it or why.",
                $"Las listas oficiales ya no lo tienen desde el {missing}, así que se cuenta como terminado. Las listas no dicen quién lo terminó ni por qué."),
            ListedStatus.Superseded => Say(language,
                $"A newer agreement of the same agency and model took its place; look at that one.",
                $"Un acuerdo más nuevo de la misma agencia y modelo lo reemplazó; consulte ese."),
            _ => null,
        };
    }

    public static Text Path(ExitPath path, DateOnly from, Language language)
    {
        var received = HumanDate.Write(from, language);
        var earliest = HumanDate.Write(path.Earliest, language);
        var except = path.HasException ? Both(language, $" The clause allows another date in urgent cases of public safety.", $" La cláusula permite otra fecha en casos urgentes de seguridad pública.") : "";
        var agency = path.Party == AgreementParty.Agency;
        var receiver = agency ? "ICE" : Both(language, $"the agency", $"la agencia");
        if (path.Days == 0)
            return Say(language,
                $"{Who(agency, language)} can end it {(path.InWriting ? "in writing" : "by notice")}. The clause names no waiting period: at the earliest it ends on {earliest}, if {receiver} receives the notice that day.{except}",
                $"{Who(agency, language)} puede terminarlo {(path.InWriting ? "por escrito" : "con un aviso")}. La cláusula no fija plazo: termina como muy pronto el {earliest}, si {receiver} recibe el aviso ese día.{except}");
        var after = path.AfterSuspension ? Both(language, $" after it suspended the agreement", $" después de suspender el acuerdo") : "";
        return Say(language,
            $"{Who(agency, language)} can end it{after} with {path.Days} days' {(path.InWriting ? "written notice" : "notice")}: at the earliest on {earliest}, if {receiver} receives the notice on {received} (calendar days).{except}",
            $"{Who(agency, language)} puede terminarlo{after} con un aviso {(path.InWriting ? "por escrito " : "")}de {path.Days} días: como muy pronto el {earliest}, si {receiver} recibe el aviso el {received} (días calendario).{except}");
    }

    public static Text Own(ExitFinding finding, IReadOnlyList<ExitPath> paths, Memorandum memorandum, Language language)
    {
        var recognised = memorandum.IsRecognised
            ? Both(language, $" The words were recognised from an image; compare them with it.", $" Las palabras se reconocieron de una imagen; compárelas con ella.") : "";
        return Say(language,
            $"By the agreement's own clause, {finding.Office.Title} can end it.{First(paths)}{recognised}",
            $"Según la cláusula del propio acuerdo, {finding.Office.Title} puede terminarlo.{First(paths)}{recognised}");
    }

    public static Text Template(ExitFinding finding, ListedAgreement agreement, IReadOnlyList<ExitPath> paths, TemplateFamily family, Language language)
    {
        var (first, last) = (HumanDate.Write(family.First, language), HumanDate.Write(family.Last, language));
        return Say(language,
            $"{NotRead(agreement, language)} This is the clause of the template: {family.Agreeing} of {family.Read} memoranda of this model that were read, dated {first} to {last}, have it.{First(paths)}",
            $"{NotRead(agreement, language)} Esta es la cláusula de la plantilla: la tienen {family.Agreeing} de {family.Read} memorandos leídos de este modelo, fechados del {first} al {last}.{First(paths)}");
    }

    /// <summary>Why the agreement's own clause is not known.</summary>
    public static Text NotRead(ListedAgreement agreement, Language language) => agreement switch
    {
        { MemorandumDoubt: not null } => Say(language,
            $"The memorandum that the list links may belong to another agency, so its clause was not used.",
            $"El memorando que enlaza la lista puede ser de otra agencia, así que no se usó su cláusula."),
        { Memorandum: { HasText: false, Pages: > 0 } } => Say(language, $"The signed memorandum is scanned and was not read.", $"El memorando firmado está escaneado y no se leyó."),
        { Memorandum: not null } => Say(language, $"The clause on ending it was not found in what could be read of the signed memorandum.", $"La cláusula de terminación no se encontró en lo que se pudo leer del memorando firmado."),
        { MemorandumUrl: null } => Say(language, $"The official list has no link to the signed memorandum.", $"La lista oficial no tiene enlace al memorando firmado."),
        _ => Say(language, $"The signed memorandum is published but was not read here.", $"El memorando firmado está publicado, pero no se leyó aquí."),
    };

    public static Text Ask(ListedAgreement agreement, Language language) => agreement switch
    {
        { MemorandumUrl: not null, MemorandumDoubt: null } => Say(language,
            $"Open the signed memorandum and read the section on effective date and termination.",
            $"Abra el memorando firmado y lea la sección sobre vigencia y terminación."),
        _ => Say(language,
            $"Ask the agency for the signed memorandum, or send it a public records request.",
            $"Pida el memorando firmado a la agencia, o envíele una solicitud de registros públicos."),
    };

    /// <summary>What to know before acting, when it is not on the newest list.</summary>
    public static Text? Caution(ListedAgreement agreement, Language language) => agreement.Status != ListedStatus.Missing ? null : Say(language,
        $"It is missing from the newest lists since {HumanDate.Write(agreement.MissingSince ?? agreement.LastSeen, language)}; ask the agency whether it still holds.",
        $"Falta en las listas más nuevas desde el {HumanDate.Write(agreement.MissingSince ?? agreement.LastSeen, language)}; pregunte a la agencia si sigue vigente.");

    private static string Who(bool agency, Language language) => agency ? Both(language, $"The agency", $"La agencia") : "ICE";

    private static string First(IReadOnlyList<ExitPath> paths) => paths.Count == 0 ? "" : " " + paths[0].Sentence.Value;
}
