using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class PlaySchema
{
    public static readonly AtlasKind Kind = new()
    {
        Folder = "plays",
        Singular = "play",
        Doc = "One policy of the playbook.",
        Fields =
        [
            Id("id", "Its id; the file has the same name."),
            Id("section", "Section of the playbook."),
            Both("title", "What it does, as a short sentence."),
            Both("summary", "Two sentences at most."),
            Words("direction", "Whether it limits cooperation, extends it, or serves people and is not about cooperation.", "limits", "extends", "serves"),
            Ids("levers", "Levers it moves, the main one first.", "levers"),
            En("changes", "What changes on the ground.").Optional(),
            Maps("enactedBy", "Offices that can enact it, and by which instrument.",
                Id("office", "The office.", "powers"),
                Words("instrument", "The instrument.", SharedFields.Instruments),
                En("note", "When this office is the right one.").Optional()).OrEmpty(),
            Maps("legalBasis", "What it rests on in law.",
                Id("authority", "A case or statute of authorities/.", "authorities").Optional(),
                En("text", "One sentence.")).OrEmpty(),
            List("limits", "What it cannot do or must respect.", Both("item", "One sentence.")).OrEmpty(),
            Maps("examples", "Places that have it.",
                Id("place", "A place of the atlas.", "places").Optional(),
                Text("name", "Name of the place."),
                Text("citation", "Where the text is."),
                Date("date", "When it was made.").Optional(),
                Sources()).OrEmpty(),
            Texts("evidenceWords", "Words that find research about it.").OrEmpty(),
            Maps("seeds", "Where the source documents speak of it.",
                Id("ref", "The document.", "sources"),
                Text("quote", "A few words of it.")).OrEmpty(),
            En("note", "What a reader must know.").Optional(),
        ],
        Example = """
            id: detainer-decline
            section: collaboration
            title:
              en: Hold people on immigration detainers only with a judge's warrant
              es: Retener a personas por detainers solo con una orden judicial firmada por un juez
            summary:
              en: The jail releases people on time unless a judge signed a warrant.
              es: La cárcel libera a las personas a su hora salvo que un juez haya firmado una orden judicial.
            direction: limits
            levers:
              - detainer_holds
            enactedBy:
              - office: sheriff
                instrument: general_order
                note:
                  en: Where the sheriff runs the jail.
            legalBasis:
              - authority: printz
                text:
                  en: The federal government may not order local officers to carry out a federal program.
            limits:
              - en: A warrant signed by a judge must be honored.
                es: Una orden judicial firmada por un juez debe cumplirse.
            examples:
              - place: denver-co
                name: Denver
                citation: Denver Rev. Mun. Code 28-250
                date: 2017
                sources:
                  - kind: ordinance
                    cite: Denver Rev. Mun. Code 28-250
                    confidence: high
            evidenceWords:
              - detainer policy
            seeds:
              - ref: seed-001
                quote: hold only with a warrant

            """,
    };
}
