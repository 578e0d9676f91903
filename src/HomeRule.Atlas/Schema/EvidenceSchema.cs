using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class EvidenceSchema
{
    public static readonly AtlasKind Kind = new()
    {
        Folder = "evidence",
        Singular = "evidence",
        Doc = "What one study, count, audit or court found, with what it cannot show; from both sides.",
        Fields =
        [
            Id("id", "Its id; the file has the same name."),
            Id("topic", "What it is about, such as crime_and_safety."),
            Both("claim", "What it is cited for, in one sentence."),
            En("finding", "What it found."),
            Words("direction", "Which side usually cites it.", "supports_limits", "supports_cooperation", "mixed", "context"),
            Id("kind", "What kind of source it is, such as peer-reviewed or government-statistic."),
            Text("authors", "Who found it."),
            Date("year", "When it was published.").Optional(),
            Text("method", "How, in one line of English.").Optional(),
            En("limits", "What it cannot show."),
            SharedFields.Confidence(),
            Sources(),
        ],
        Example = """
            id: jail-study-2020
            topic: crime_and_safety
            claim:
              en: Crime did not change where jails declined detainers.
              es: La delincuencia no cambió donde las cárceles rechazaron las órdenes de retención.
            finding:
              en: No change was found in 140 counties.
              es: No se encontró ningún cambio en 140 condados.
            direction: supports_limits
            kind: peer-reviewed
            authors: Jane Doe
            year: 2020
            method: Counties compared before and after.
            limits:
              en: An average says nothing about single cases.
              es: Un promedio no dice nada de casos individuales.
            confidence: high
            sources:
              - kind: research
                cite: Doe (2020)
                confidence: high

            """,
    };
}
