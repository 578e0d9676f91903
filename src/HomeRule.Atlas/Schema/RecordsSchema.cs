using HomeRule.Civics.PublicRecords;
using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class RecordsSchema
{
    public static readonly AtlasKind Kind = new()
    {
        Folder = "records",
        Singular = "records law",
        Doc = "The public-records law of a state, or the federal one (us.yaml): who may ask, when an answer is due and how days are counted, fees, appeals.",
        Fields =
        [
            Id("id", "Lower-case postal code of a state, or us; the file has the same name."),
            Both("name", "What the law is called."),
            Text("citation", "Where the text is."),
            Map("who", "Who may ask.",
                Words<RecordsAsker>("rule", "As the law is written."),
                Both("note", "What a reader must know.").Optional()),
            Map("first", "What must happen first, and by when.",
                Words<RecordsAnswerKind>("kind", "What the first answer is; refusal means that silence counts as one."),
                Term("By when; left out where the law gives no number.").Optional(),
                Words<RecordsStart>("start", "From when days are counted."),
                Bool("startStated", "Whether a source says that the day of receipt is not counted."),
                Bool("rolls", "Whether a last day on a weekend or holiday moves to the next working day; left out where it is not known.").Optional(),
                Both("note", "What else a reader must know about counting.").Optional()),
            Maps("later", "Further days that count.",
                Both("what", "What is due or allowed then."),
                Term("How long."),
                Words("from", "What it is counted from.", "receipt", "event")).Optional(),
            Map("extension", "How the body can take longer.",
                Term("How much longer at most; left out where there is no number.").Optional(),
                Words("from", "Whether the term is counted from receipt or added to the first day.", "receipt", "first").Optional(),
                Both("note", "The condition.").Optional()).Optional(),
            Both("fees", "What it costs."),
            Map("waiver", "Whether fees can be waived.",
                Words<RecordsWaiverRule>("rule", "What the law says."),
                Text("citation", "The section.").Optional(),
                Both("note", "The condition.").Optional()),
            Maps("appeals", "Ways to go on after a refusal or silence, first steps first.",
                Words<RecordsAppealKind>("kind", "Who decides."),
                Both("route", "Where to go."),
                Text("citation", "The section.").Optional(),
                Term("By when; left out where no number is known.").Optional(),
                Both("note", "What a reader must know.").Optional(),
                Bool("verified", "Whether a source that was read says so; false when it comes from memory.")),
            Map("writing", "Whether a request must be written.",
                Words<RecordsWriting>("rule", "What the law says."),
                Both("note", "What a reader must know.").Optional()),
            Maps("dataRules", "Special rules for police video and for some kinds of police data.",
                Words<RecordsDataTopic>("topic", "What it is about."),
                Text("citation", "Where it stands.").Optional(),
                Both("note", "What it says.").Optional(),
                Bool("verified", "Whether a source that was read says so; false when it comes from memory.")).Optional(),
            Both("penalties", "What happens to those who break the law.").Optional(),
            Both("note", "What else a reader must know.").Optional(),
            List("verified", "Parts that rest on a source that was read; every other part is not verified.", Words<RecordsPart>("item", "A part.")).OrEmpty(),
            SharedFields.Confidence("How sure the first day and who may ask are."),
            Past("asOf", "Date of the newest source relied on."),
            Past("checked", "When the record was last gone through."),
            Sources(),
        ],
        Example = """
            id: co
            name:
              en: Open Records Act
              es: Ley de Registros Abiertos
            citation: Rev. Stat. §§ 24-72-200 to -206
            who:
              rule: any-person
            first:
              kind: access
              term:
                number: 3
                unit: business
              start: receipt
              startStated: true
            later:
              - what:
                  en: Records, or the reason why not
                  es: Los registros, o la razón por la que no
                term:
                  number: 30
                  unit: calendar
                from: receipt
            extension:
              term:
                number: 7
                unit: business
              from: first
              note:
                en: In special circumstances.
                es: En circunstancias especiales.
            fees:
              en: 25 cents a page.
              es: 25 centavos por página.
            waiver:
              rule: discretion
            appeals:
              - kind: court
                route:
                  en: District court
                  es: Tribunal de distrito
                term:
                  number: 30
                  unit: calendar
                verified: true
            writing:
              rule: may-be-required
            dataRules:
              - topic: alpr
                citation: § 24-72-113
                note:
                  en: Limits how long data is kept.
                  es: Limita cuánto tiempo se guardan los datos.
                verified: false
            verified:
              - first-day
              - appeal
            confidence: high
            asOf: 2025-04
            checked: 2026-11-21
            sources:
              - kind: statute
                cite: Rev. Stat. § 24-72-203
                confidence: high

            """,
    };

    private static AtlasField Term(string doc) => Map("term", doc,
        Number("number", "A whole number, 1 to 730."),
        Words<RecordsDays>("unit", "What is counted; business leaves out weekends and holidays."));
}
