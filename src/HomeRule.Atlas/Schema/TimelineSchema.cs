using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class TimelineSchema
{
    public static readonly AtlasKind Kind = new()
    {
        Folder = "timeline",
        Singular = "federal action",
        Doc = "A federal action that local governments answer to, with its court status.",
        Fields =
        [
            Id("id", "Its id; the file has the same name."),
            Date("date", "When it happened."),
            Both("title", "Short name."),
            Both("summary", "What it does."),
            Both("localEffect", "What it means for local governments."),
            Map("status", "Where it stands.",
                Words("value", "The status in one word.", "in-effect", "partly-blocked", "blocked", "ended", "struck-down", "pending", "decided"),
                Both("text", "The status in a sentence."),
                Past("asOf", "Date of the newest source relied on."),
                En("note", "What a reader must know.").Optional()),
            Texts("cases", "Cases about it.").OrEmpty(),
            SharedFields.Confidence(),
            Text("verified", "Which page was read.").Optional(),
            Sources(),
        ],
        Example = """
            id: eo-14287
            date: 2025-04-28
            title:
              en: Order on jurisdictions that limit cooperation (EO 14287)
              es: Orden sobre jurisdicciones que limitan la cooperación (EO 14287)
            summary:
              en: Asks two departments to publish a list of such jurisdictions.
              es: Pide a dos departamentos publicar una lista de esas jurisdicciones.
            localEffect:
              en: Listed governments may lose federal funds.
              es: Los gobiernos de la lista pueden perder fondos federales.
            status:
              value: partly-blocked
              text:
                en: A court blocked the funding conditions for the governments that sued.
                es: Un tribunal bloqueó las condiciones para los gobiernos que demandaron.
              asOf: 2026-06-10
            cases: []
            confidence: medium
            sources:
              - kind: official
                cite: 90 Fed. Reg. 18761
                url: https://www.federalregister.gov/
                confidence: medium

            """,
    };
}
