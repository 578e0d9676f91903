using HomeRule.Answers.PublicRecords;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.PublicRecords;
using HomeRule.Documents.Drafts;

namespace HomeRule.Documents.PublicRecords;

/// <summary>What the sender of a request should know: days, who may ask, costs, how to go on. Each part that no source vouches for says so.</summary>
internal sealed class RecordsGuide(RecordsLaw law, RecordsSubjectText subject, RecordsCustodian custodian, RecordsDue due, Language language)
{
    public List<DraftSection> Write()
    {
        var sections = new List<DraftSection>
        {
            Section("When to expect an answer", "Cuándo esperar respuesta", Days()),
            Section("Before you send it", "Antes de enviarla", Before()),
            Section("If they refuse or stay silent", "Si niegan o callan", Appeals()),
        };
        if (DataRules() is { Count: > 0 } rules)
            sections.Add(Section("Special rules for this kind of record", "Reglas especiales para este tipo de registro", rules));
        sections.Add(Section("The law", "La ley",
        [
            Line(Say($"{law.Name.En}, {law.Citation}. How sure the days and who may ask are: {RecordsWords.Sureness(law.Confidence, Language.En)}. Newest source of {HumanDate.Write(law.AsOf, Language.En)}; record gone through on {HumanDate.Write(law.Checked, Language.En)}.",
                $"{law.Name.Es}, {law.Citation}. Seguridad sobre los plazos y quién puede pedir: {RecordsWords.Sureness(law.Confidence, Language.Es)}. Fuente más nueva de {HumanDate.Write(law.AsOf, Language.Es)}; registro revisado el {HumanDate.Write(law.Checked, Language.Es)}.")),
        ]));
        return sections;
    }

    private List<DraftParagraph> Days()
    {
        var lines = new List<DraftParagraph> { Line(RecordsWords.First(law.First, language).Value + Mark(RecordsPart.FirstDay)) };
        if (due.Due is { } last)
            lines.Add(Line(Say($"Due date, if sent on {HumanDate.Write(due.Sent, Language.En)}: {HumanDate.Write(last, Language.En)}.", $"Fecha límite, si se envía el {HumanDate.Write(due.Sent, Language.Es)}: {HumanDate.Write(last, Language.Es)}.")));
        lines.AddRange(due.Steps.Select(static s => Line(s.Value)));
        if (RecordsWords.Counting(law.First, language) is { } counting)
            lines.Add(Line(counting.Value));
        if (law.First.Note is { } note)
            lines.Add(Line(note.In(language)));
        lines.AddRange(law.Later.Select(s => Line(RecordsWords.Later(s, language).Value)));
        if (RecordsWords.Extension(law.Extension, language) is { } extension)
        {
            var to = due.Extended is { } day ? Say($" That is {HumanDate.Write(day, Language.En)} at the latest.", $" Es decir, a más tardar el {HumanDate.Write(day, Language.Es)}.") : "";
            lines.Add(Line(Say("More time: ", "Más tiempo: ") + extension.Value + to + Mark(RecordsPart.Extension)));
        }

        return lines;
    }

    private List<DraftParagraph> Before()
    {
        var who = RecordsWords.Who(law.Who, language).Value + ".";
        var lines = new List<DraftParagraph>
        {
            Line(Say("Who may ask: ", "Quién puede pedir: ") + who + (law.WhoNote is { } note ? " " + note.In(language) : "") + Mark(RecordsPart.Who)),
            Line(RecordsWords.Writing(law.Writing, law.WritingNote, language).Value + Mark(RecordsPart.Writing)),
            Line(Say("Fees: ", "Tarifas: ") + law.Fees.In(language) + Mark(RecordsPart.Fees)),
            Line(RecordsWords.Waiver(law.Waiver, language).Value + Mark(RecordsPart.Waiver)),
            Line(Say("Why this office: ", "Por qué esta oficina: ") + custodian.Why.Value),
        };
        if (law.Note is { } more)
            lines.Add(Line(more.In(language)));
        lines.Add(Line(Say("Keep a copy and proof of the day: an e-mail, a receipt, or a stamped copy.", "Guarde una copia y prueba de la fecha: un correo, un recibo o una copia sellada.")));
        return lines;
    }

    private List<DraftParagraph> Appeals()
    {
        var lines = law.Appeals.Select(a =>
        {
            var term = a.Term is { } by ? Say($" Within {RecordsWords.Term(by, Language.En)}.", $" En {RecordsWords.Term(by, Language.Es)}.") : Say(" No number of days is known here.", " Aquí no se conoce un número de días.");
            return Line(a.Route.In(language) + (a.Citation is { } cite ? $" ({cite})" : "") + "." + (a.Kind == RecordsAppealKind.Help && a.Term is null ? "" : term) + (a.Note is { } note ? " " + note.In(language) : "") + (a.Verified ? "" : NotVerified()));
        }).ToList();
        if (law.Penalties is { } penalties)
            lines.Add(Line(Say("What the law threatens: ", "Qué sanciones prevé la ley: ") + penalties.In(language) + Mark(RecordsPart.Penalties)));
        return lines;
    }

    private List<DraftParagraph> DataRules()
    {
        RecordsDataTopic[] topics = subject.Subject switch
        {
            RecordsSubject.PlateReaders => [RecordsDataTopic.Alpr],
            RecordsSubject.JointOperations => [RecordsDataTopic.BodyCameras, RecordsDataTopic.PoliceVideo],
            RecordsSubject.Communications or RecordsSubject.Detainers => [RecordsDataTopic.PoliceRecords],
            _ => [],
        };
        return
        [
            .. law.DataRules.Where(r => topics.Contains(r.Topic)).Select(r => Line(RecordsWords.Topic(r.Topic, language).Value
                + (r.Note is { } note ? ": " + note.In(language) : ".") + (r.Citation is { } cite ? $" ({cite})" : "") + (r.Verified ? "" : NotVerified()))),
        ];
    }

    private string Mark(RecordsPart part) => law.IsVerified(part) ? "" : NotVerified();

    private string NotVerified() => Say(" [not verified]", " [sin verificar]");

    private DraftSection Section(string en, string es, IReadOnlyList<DraftParagraph> paragraphs) => new(0, Say(en, es), paragraphs);

    private static DraftParagraph Line(string text) => new(DraftParagraphKind.Bullet, text, []);

    private string Say(string en, string es) => language == Language.Es ? es : en;
}
