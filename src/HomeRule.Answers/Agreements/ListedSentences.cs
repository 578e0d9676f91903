using System.Globalization;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>The sentences about listed agreements, in both languages: by which list, since when, on what evidence. Thread-safe.</summary>
internal static class ListedSentences
{
    public static Text NotRead(Language language) => Sentences.Say(language,
        "Not checked: no official list of 287(g) agreements was read for this edition.",
        "Sin revisar: para esta edición no se leyó ninguna lista oficial de acuerdos 287(g).");

    public static Text NothingBefore(DateOnly first, DateOnly on, Language language) => Sentences.Say(language,
        $"Not known for {Day(on, language)}: the lists that were read begin on {Day(first, language)}.",
        $"No se sabe para el {Day(on, language)}: las listas que se leyeron empiezan el {Day(first, language)}.");

    public static Text ByList(DateOnly newest, DateOnly on, Language language) => Sentences.Say(language,
        $"By the official list of {Day(newest, language)}, the newest that was read. It is {Age(newest, on, language)} old; what changed since is not known here.",
        $"Según la lista oficial del {Day(newest, language)}, la más reciente que se leyó. Tiene {Age(newest, on, language)}; aquí no se sabe qué cambió desde entonces.");

    public static Text NoLine(string place, DateOnly newest, DateOnly? pending, DateOnly on, Language language) => pending is { } also
        ? Sentences.Say(language,
            $"No line of the list of {Day(newest, language)}, or of the pending list of {Day(also, language)}, names an agency of {place}. The newest list that was read is {Age(newest, on, language)} old; what changed since is not known here.",
            $"Ninguna línea de la lista del {Day(newest, language)} ni de la lista de pendientes del {Day(also, language)} nombra una agencia de {place}. La lista más reciente que se leyó tiene {Age(newest, on, language)}; aquí no se sabe qué cambió desde entonces.")
        : Sentences.Say(language,
            $"No line of the list of {Day(newest, language)} names an agency of {place}. That list is {Age(newest, on, language)} old; what changed since is not known here.",
            $"Ninguna línea de la lista del {Day(newest, language)} nombra una agencia de {place}. Esa lista tiene {Age(newest, on, language)}; aquí no se sabe qué cambió desde entonces.");

    /// <summary><c>Escambia County Sheriff's Office: task force agreement signed 3 March 2025; first seen in the list of 16 May 2025</c>.</summary>
    public static Text Headline(ListedAgreement agreement, Language language)
    {
        var what = $"{agreement.AgencyName}: {ModelNames.Agreement(agreement.Model, language)}";
        var seen = agreement.Events.FirstOrDefault(static e => e.Kind == AgreementEventKind.FirstSeen)?.On;
        if (seen is null)
            return Sentences.Say(language, $"{what} pending; first seen in the pending list of {Day(agreement.FirstSeen, language)}.", $"{what} pendiente; visto por primera vez en la lista de pendientes del {Day(agreement.FirstSeen, language)}.");
        return agreement.Signed is { } signed
            ? Sentences.Say(language, $"{what} signed {Day(signed, language)}; first seen in the list of {Day(seen.Value, language)}.", $"{what} firmado el {Day(signed, language)}; visto por primera vez en la lista del {Day(seen.Value, language)}.")
            : Sentences.Say(language, $"{what}, signing date not readable; first seen in the list of {Day(seen.Value, language)}.", $"{what}, fecha de firma no legible; visto por primera vez en la lista del {Day(seen.Value, language)}.");
    }

    public static Text Status(ListedAgreement agreement, ListedStatus status, DateOnly newest, DateOnly? pending, Language language) => status switch
    {
        ListedStatus.Pending => Sentences.Say(language,
            $"On the pending list of {Day(Least(agreement.LastSeen, pending ?? newest), language)}; not signed by that list.",
            $"En la lista de pendientes del {Day(Least(agreement.LastSeen, pending ?? newest), language)}; sin firmar según esa lista."),
        ListedStatus.Listed => Sentences.Say(language, $"On the list of {Day(newest, language)}.", $"En la lista del {Day(newest, language)}."),
        ListedStatus.Missing => Sentences.Say(language,
            $"Missing since the list of {Day(agreement.MissingSince ?? newest, language)}. Lists leave lines out by mistake, so this does not count as removed yet.",
            $"Falta desde la lista del {Day(agreement.MissingSince ?? newest, language)}. Las listas omiten líneas por error, así que todavía no cuenta como retirado."),
        ListedStatus.Removed => Sentences.Say(language,
            $"Not on any list since {Day(agreement.MissingSince ?? newest, language)}; it counts as removed.",
            $"No está en ninguna lista desde el {Day(agreement.MissingSince ?? newest, language)}; cuenta como retirado."),
        ListedStatus.Superseded => Sentences.Say(language,
            $"Replaced by a newer agreement of the same agency and model; last on the list of {Day(agreement.LastSeen, language)}.",
            $"Reemplazado por un acuerdo más nuevo de la misma agencia y el mismo modelo; por última vez en la lista del {Day(agreement.LastSeen, language)}."),
        _ => Sentences.Say(language,
            $"Left the pending list after {Day(agreement.LastSeen, language)} without appearing as signed.",
            $"Salió de la lista de pendientes después del {Day(agreement.LastSeen, language)} sin aparecer como firmado."),
    };

    public static Text Event(AgreementEvent happened, Language language)
    {
        var on = Day(happened.On, language);
        return happened.Kind switch
        {
            AgreementEventKind.Pending => Sentences.Say(language, $"First seen in the pending list of {on}.", $"Visto por primera vez en la lista de pendientes del {on}."),
            AgreementEventKind.Signed => Sentences.Say(language, $"Signed {on}, by the date that the list gives.", $"Firmado el {on}, según la fecha que da la lista."),
            AgreementEventKind.FirstSeen => Sentences.Say(language, $"First seen in the list of {on}.", $"Visto por primera vez en la lista del {on}."),
            AgreementEventKind.Renamed => Sentences.Say(language, $"The list of {on} writes the agency \"{happened.To}\" instead of \"{happened.From}\"; it is the same agreement.", $"La lista del {on} escribe la agencia \"{happened.To}\" en lugar de \"{happened.From}\"; es el mismo acuerdo."),
            AgreementEventKind.Corrected => Corrected(happened, on, language),
            AgreementEventKind.LinkChanged when happened.To is null => Sentences.Say(language, $"The list of {on} no longer links the memorandum.", $"La lista del {on} ya no enlaza el memorando."),
            AgreementEventKind.LinkChanged when happened.From is null => Sentences.Say(language, $"The list of {on} links the memorandum for the first time.", $"La lista del {on} enlaza el memorando por primera vez."),
            AgreementEventKind.LinkChanged => Sentences.Say(language, $"The list of {on} links another address for the memorandum.", $"La lista del {on} enlaza otra dirección para el memorando."),
            AgreementEventKind.Addendum => Sentences.Say(language, $"An addendum appears in the list of {on}.", $"Aparece un anexo en la lista del {on}."),
            AgreementEventKind.Missing => Sentences.Say(language, $"Missing from the list of {on}. One absence does not count as removed.", $"Falta en la lista del {on}. Una sola ausencia no cuenta como retirada."),
            AgreementEventKind.Returned => Sentences.Say(language, $"Back in the list of {on}.", $"Vuelve a estar en la lista del {on}."),
            AgreementEventKind.Removed => Sentences.Say(language, $"Missing from the list of {on} and from enough lists after it to count as removed.", $"Falta en la lista del {on} y en suficientes listas posteriores para contar como retirado."),
            AgreementEventKind.Superseded => Sentences.Say(language, $"The list of {on} has a newer agreement of the same agency and model in its place.", $"La lista del {on} tiene en su lugar un acuerdo más nuevo de la misma agencia y el mismo modelo."),
            _ => Sentences.Say(language, $"Gone from the pending list of {on} without appearing as signed.", $"Ya no está en la lista de pendientes del {on}, sin aparecer como firmado."),
        };
    }

    public static Text Matched(Confidence confidence, Language language) => confidence switch
    {
        Confidence.High => Sentences.Say(language, "Matched by name and county, or by code.", "Se relacionó por nombre y condado, o por código."),
        Confidence.Medium => Sentences.Say(language, "Matched after spellings were evened out; fairly sure.", "Se relacionó tras igualar las formas de escribir; bastante segura."),
        _ => Sentences.Say(language, "Matched by likeness alone; not sure.", "Se relacionó solo por parecido; poco segura."),
    };

    public static Text Memorandum(Memorandum memorandum, Language language) => memorandum switch
    {
        { HasText: false } => Sentences.Say(language,
            "The signed memorandum is a scan without text that can be read by a program; its clauses were not read.",
            "El memorando firmado es una imagen escaneada sin texto que un programa pueda leer; no se leyeron sus cláusulas."),
        { IsRecognised: true } => Sentences.Say(language,
            "The signed memorandum is a scan; its words were recognised from images and can be wrong. Compare with the document.",
            "El memorando firmado es una imagen escaneada; sus palabras se reconocieron a partir de imágenes y pueden tener errores. Compare con el documento."),
        _ => Sentences.Say(language,
            "Read from the text of the signed memorandum; each line names its page.",
            "Leído en el texto del memorando firmado; cada línea nombra su página."),
    };

    /// <summary>One notice clause: who, how, how long before.</summary>
    public static Text Notice(NoticeTerm term, Language language)
    {
        var who = AgreementNames.Party(term.Party, language).Value;
        return (term.Days, term.InWriting) switch
        {
            (0, true) => Sentences.Say(language, $"{who} can end it in writing; the clause names no period.", $"{who} puede terminarlo por escrito; la cláusula no fija plazo."),
            (0, false) => Sentences.Say(language, $"{who} can end it; the clause names no period.", $"{who} puede terminarlo; la cláusula no fija plazo."),
            (_, true) => Sentences.Say(language, $"{who} can end it with {Number(term.Days)} days' notice in writing.", $"{who} puede terminarlo con aviso por escrito de {Number(term.Days)} días."),
            _ => Sentences.Say(language, $"{who} can end it with {Number(term.Days)} days' notice.", $"{who} puede terminarlo con aviso de {Number(term.Days)} días."),
        };
    }

    /// <summary>Time from a list to a day: <c>12 days</c>, <c>16 months</c>, <c>3 years</c>.</summary>
    public static string Age(DateOnly newest, DateOnly on, Language language)
    {
        var days = Math.Max(0, on.DayNumber - newest.DayNumber);
        var months = (on.Year - newest.Year) * 12 + on.Month - newest.Month - (on.Day < newest.Day ? 1 : 0);
        return days < 60 ? Count(days, "day", "days", "día", "días", language)
            : months < 36 ? Count(Math.Max(2, months), "month", "months", "mes", "meses", language)
            : Count(months / 12, "year", "years", "año", "años", language);
    }

    public static string Day(DateOnly day, Language language) => HumanDate.Write(day, language);

    private static Text Corrected(AgreementEvent happened, string on, Language language)
    {
        var field = happened.Field switch
        {
            "signed" => ("signing date", "la fecha de firma"),
            "county" => ("county", "el condado"),
            "type" => ("kind of agency", "el tipo de agencia"),
            "model" => ("model", "el modelo"),
            _ => ("line", "la línea"),
        };
        var (from, to) = (happened.From ?? "–", happened.To ?? "–");
        return Sentences.Say(language, $"The list of {on} writes the {field.Item1} \"{to}\" instead of \"{from}\".", $"La lista del {on} escribe {field.Item2} \"{to}\" en lugar de \"{from}\".");
    }

    private static DateOnly Least(DateOnly a, DateOnly b) => a < b ? a : b;

    private static string Count(int number, string one, string many, string uno, string muchos, Language language) =>
        $"{Number(number)} {(language == Language.Es ? number == 1 ? uno : muchos : number == 1 ? one : many)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
