using System.Globalization;
using HomeRule.Answers.Places;
using HomeRule.Answers.Wording;
using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>What was looked at and what was not, in sentences.</summary>
internal static class CoverageWriter
{
    public static CoverageAnswer Write(AnswerContext context, Government place, IReadOnlyList<PlayAnswer> plays, DateOnly on, Language language)
    {
        var looked = new List<Text>(4);
        var missing = new List<Text>(6);
        var state = context.Name(place.StateGovernment, language);
        var lawsAsOf = context.LawsAsOf(place.State, on);
        var laws = context.LawsOf(place.State);
        if (lawsAsOf is { } asOf)
            looked.Add(laws.All(l => l.Kind == LawKind.None)
                ? Sentences.Say(language, $"State law of {state}: no statewide law on local cooperation was found as of {HumanDate.Write(asOf, language)}. Not finding one is not proof that there is none.", $"Ley estatal de {state}: no se encontró una ley estatal sobre la cooperación local hasta {HumanDate.Write(asOf, language)}. No encontrarla no prueba que no exista.")
                : Sentences.Say(language, $"State law of {state}: {Count(laws.Count, "record", "records")}, newest status of {HumanDate.Write(asOf, language)}.", $"Ley estatal de {state}: {Count(laws.Count, "registro", "registros")}, el dato más reciente es {Sentences.From(asOf)}."));
        else
            missing.Add(Sentences.Say(language, $"The law of {state} was not checked.", $"No se revisó la ley de {state}."));

        PartialDate? lastSeen = null;
        var due = new List<string>();
        var count = 0;
        foreach (var record in place.Records)
        {
            foreach (var look in record.Coverage)
                looked.Add(Sentences.Say(language, $"Looked for in {HumanDate.Write(look.Date, language)}: {look.Play ?? look.Lever ?? "records"}; found: {look.Found}.", $"Se buscó en {HumanDate.Write(look.Date, language)}: {look.Play ?? look.Lever ?? "registros"}; se encontró: {look.Found}."));
            foreach (var (id, seen) in record.Adoptions.Select(a => (a.Id, a.Status.AsOf ?? a.LastSeen)).Concat(record.Agreements.Select(a => (a.Id, a.Status.AsOf ?? a.LastSeen))))
            {
                count++;
                if (seen is { } date && (lastSeen is not { } newest || date > newest))
                    lastSeen = date;
                if (seen is not { } known || known.Last < on.AddMonths(-12))
                    due.Add(id);
            }
        }

        if (count > 0 && lastSeen is { } last)
            looked.Add(Sentences.Say(language, $"{Count(count, "local record", "local records")}, last seen {HumanDate.Write(last, language)} at the latest.", $"{Count(count, "registro local", "registros locales")}; la última vista fue en esta fecha: {HumanDate.Write(last, language)}."));
        foreach (var law in laws)
        {
            if (law.Status.Value == LawStatusValue.InForce && law.Status.AsOf.Last < on.AddMonths(-12))
                due.Add(law.Id);
        }

        var name = context.Name(place, language);
        if (OfficeWriter.IsUnknownTown(place))
            missing.Add(TownWords.PoliceNotKnown(name, language));
        if (place.Records.Count == 0 && place.Governs)
            missing.Add(Sentences.Say(language, $"Nobody has looked for the policies, agreements or statements of {name} yet.", $"Nadie ha buscado todavía las políticas, los acuerdos o las declaraciones de {name}."));
        var unseen = plays.Where(p => p.Because.Any(b => b.Rule == "not_checked" && b.Law is null)).Select(p => p.Id).ToArray();
        if (place.Records.Count > 0 && unseen.Length > 0)
            missing.Add(Sentences.Say(language, $"For {unseen.Length} of {plays.Count} plays nobody has checked whether {name} has a policy.", $"En {unseen.Length} de {plays.Count} medidas nadie ha revisado si {name} tiene una política."));
        if (place.Kind == DivisionKind.Place && place.Counties.Count == 0)
            missing.Add(Sentences.Say(language, $"The county of {name} is not known here.", $"Aquí no se conoce el condado de {name}."));
        missing.Add(Sentences.Say(language, "Who holds each office today is not in this edition; use the official site of the government.", "Quién ocupa hoy cada cargo no está en esta edición; consulte el sitio oficial del gobierno."));
        if (due.Count > 0)
            missing.Add(Sentences.Say(language, $"Due for review, because last seen more than twelve months ago or on an unknown date: {Count(due.Count, "record or law", "records or laws")}.", $"Por revisar, porque se vieron por última vez hace más de doce meses o en fecha desconocida: {Count(due.Count, "registro o ley", "registros o leyes")}."));
        return new CoverageAnswer
        {
            Checked = looked,
            NotChecked = missing,
            PlaysNotChecked = unseen,
            StateLawsAsOf = lawsAsOf,
            RecordsLastSeen = lastSeen,
            DueForReview = due,
        };
    }

    private static string Count(int count, string one, string many) => $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? one : many)}";
}
