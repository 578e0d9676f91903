using System.Globalization;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.PublicRecords;

namespace HomeRule.Answers.PublicRecords;

/// <summary>Sentences about public-records laws in both languages. Thread-safe.</summary>
public static class RecordsWords
{
    public static Text Who(RecordsAsker who, Language language) => Names.Pick(language, who == RecordsAsker.AnyPerson ? ("Any person", "Cualquier persona") : ("Residents or citizens of the state", "Residentes o ciudadanos del estado"));

    /// <summary><c>5 working days</c>, <c>1 año</c>.</summary>
    public static Text Term(RecordsTerm term, Language language) => Names.Pick(language, Both(term));

    /// <summary>What must happen first and by when.</summary>
    public static Text First(RecordsFirstStep first, Language language)
    {
        if (first.Term is not { } term)
        {
            return Names.Pick(language, first.Kind switch
            {
                RecordsAnswerKind.Acknowledge => ("The law gives no number of days: the body must say promptly that it has the request.", "La ley no fija un número de días: el organismo debe acusar recibo con prontitud."),
                RecordsAnswerKind.Access => ("The law gives no number of days: access must come promptly.", "La ley no fija un número de días: el acceso debe darse con prontitud."),
                _ => ("The law gives no number of days: the answer must come promptly.", "La ley no fija un número de días: la respuesta debe llegar con prontitud."),
            });
        }

        var (en, es) = Both(term);
        return Names.Pick(language, first.Kind switch
        {
            RecordsAnswerKind.Acknowledge => ($"Within {en} the body must say that it has the request.", $"En {es} el organismo debe acusar recibo."),
            RecordsAnswerKind.Decide => ($"Within {en} the body must decide whether it will give the records, and say so.", $"En {es} el organismo debe decidir si dará los registros, y decirlo."),
            RecordsAnswerKind.Access => ($"Within {en} the body must give access, refuse, or say why it takes longer.", $"En {es} el organismo debe dar acceso, negarlo o decir por qué tarda más."),
            RecordsAnswerKind.Refusal => ($"No answer within {en} counts as a refusal.", $"No responder en {es} cuenta como negativa."),
            _ => ($"Within {en} the body must answer: give, refuse, or say when.", $"En {es} el organismo debe responder: dar, negar o decir cuándo."),
        });
    }

    /// <summary>How days are counted; null where there is no number.</summary>
    public static Text? Counting(RecordsFirstStep first, Language language)
    {
        if (first.Term is not { } term)
            return null;
        var business = term.Unit == RecordsDays.Business;
        var start = first.Start == RecordsStart.NextBusinessDay
            ? (En: "A request by e-mail counts as received one working day after it was sent; counting starts on the day after that.", Es: "Una solicitud por correo electrónico cuenta como recibida un día hábil después de enviarse; se cuenta desde el día siguiente.")
            : first.StartStated
                ? (En: "The day of receipt is not counted.", Es: "El día de recepción no se cuenta.")
                : (En: "We leave out the day of receipt, as is usual; no source that we read says so for this law.", Es: "No contamos el día de recepción, como es usual; ninguna fuente que leímos lo dice para esta ley.");
        var days = business
            ? (En: " Saturdays, Sundays and holidays of the state are not counted.", Es: " No se cuentan sábados, domingos ni feriados del estado.")
            : (En: " Every day counts.", Es: " Se cuentan todos los días.");
        var rolls = business ? (En: "", Es: "") : first.Rolls switch
        {
            true => (En: " A last day on a weekend or holiday moves to the next working day.", Es: " Si el último día cae en fin de semana o feriado, pasa al siguiente día hábil."),
            false => (En: " A last day on a weekend or holiday does not move.", Es: " Si el último día cae en fin de semana o feriado, no se mueve."),
            _ => (En: " Whether a last day on a weekend or holiday moves is not known here.", Es: " Aquí no se sabe si un último día en fin de semana o feriado se mueve."),
        };
        return Names.Pick(language, (start.En + days.En + rolls.En, start.Es + days.Es + rolls.Es));
    }

    public static Text Later(RecordsStep step, Language language)
    {
        var (en, es) = Both(step.Term);
        return Names.Pick(language, ($"{step.What.En}: {en}{(step.FromReceipt ? " from receipt" : "")}.", $"{step.What.Es ?? step.What.En}: {es}{(step.FromReceipt ? " desde la recepción" : "")}."));
    }

    public static Text? Extension(RecordsExtension? extension, Language language)
    {
        if (extension is null)
            return null;
        var note = extension.Note is { } said ? (En: " " + said.En, Es: " " + (said.Es ?? said.En)) : (En: "", Es: "");
        if (extension.Term is not { } term)
            return Names.Pick(language, (note.En.Trim(), note.Es.Trim()));
        var (en, es) = Both(term);
        return Names.Pick(language, extension.FromReceipt
            ? ($"At most {en} from receipt.{note.En}", $"Como máximo {es} desde la recepción.{note.Es}")
            : ($"At most {en} more.{note.En}", $"Como máximo {es} más.{note.Es}"));
    }

    public static Text Waiver(RecordsWaiver waiver, Language language)
    {
        var (en, es) = waiver.Rule switch
        {
            RecordsWaiverRule.Ground => ("The law has a ground for asking for no fee.", "La ley prevé un motivo para pedir que no cobren."),
            RecordsWaiverRule.Discretion => ("The body may lower or waive the fee; it need not.", "El organismo puede bajar o no cobrar la tarifa; no está obligado."),
            _ => ("The law names no ground for asking for no fee.", "La ley no prevé un motivo para pedir que no cobren."),
        };
        if (waiver.Note is { } note)
            (en, es) = ($"{en} {note.En}", $"{es} {note.Es ?? note.En}");
        return Names.Pick(language, waiver.Citation is { } cite ? ($"{en} ({cite})", $"{es} ({cite})") : (en, es));
    }

    public static Text Writing(RecordsWriting writing, LocalizedText? note, Language language)
    {
        var (en, es) = writing switch
        {
            RecordsWriting.Required => ("A request must be written.", "La solicitud debe ser por escrito."),
            RecordsWriting.MayBeRequired => ("The body may ask for a written request.", "El organismo puede exigirla por escrito."),
            _ => ("A request need not be written; writing gives you proof of the day.", "No hace falta por escrito; el escrito le da prueba de la fecha."),
        };
        return Names.Pick(language, note is null ? (en, es) : ($"{en} {note.En}", $"{es} {note.Es ?? note.En}"));
    }

    public static Text Topic(RecordsDataTopic topic, Language language) => Names.Pick(language, topic switch
    {
        RecordsDataTopic.BodyCameras => ("Body-worn cameras", "Cámaras corporales"),
        RecordsDataTopic.PoliceVideo => ("Police video", "Video policial"),
        RecordsDataTopic.Alpr => ("License plate readers", "Lectores de placas"),
        RecordsDataTopic.OfficerRecords => ("Records about officers' conduct", "Registros sobre la conducta de oficiales"),
        _ => ("Police records", "Registros policiales"),
    });

    public static Text Sureness(Confidence confidence, Language language) => Names.Pick(language, confidence switch
    {
        Confidence.High => ("high", "alta"),
        Confidence.Medium => ("medium", "media"),
        Confidence.Low => ("low", "baja"),
        _ => ("not verified", "sin verificar"),
    });

    internal static (string En, string Es) Both(RecordsTerm term)
    {
        var n = term.Number.ToString(CultureInfo.InvariantCulture);
        var one = term.Number == 1;
        return term.Unit switch
        {
            RecordsDays.Business => ($"{n} working day{(one ? "" : "s")}", $"{n} día{(one ? "" : "s")} {(one ? "hábil" : "hábiles")}"),
            RecordsDays.Calendar => ($"{n} calendar day{(one ? "" : "s")}", $"{n} día{(one ? "" : "s")} calendario"),
            RecordsDays.Months => ($"{n} month{(one ? "" : "s")}", $"{n} mes{(one ? "" : "es")}"),
            _ => ($"{n} year{(one ? "" : "s")}", $"{n} año{(one ? "" : "s")}"),
        };
    }
}
