using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class PowerSchema
{
    public static readonly AtlasKind Kind = new()
    {
        Folder = "powers",
        Singular = "office",
        Doc = "A kind of office, the levers it controls by the general rule, and how states differ.",
        Fields =
        [
            Id("id", "Its id; the file has the same name."),
            List("level", "Governments in which the office exists.",
                Words("item", "A level of government.", "city", "county", "state", "school_district", "special", "court", "voters")),
            Both("title", "Name of the office on pages."),
            En("chosen", "How people come to hold it."),
            Maps("levers", "What the office can do about each lever by the general rule.",
                Id("lever", "The lever.", "levers"),
                Words("control", "Alone within higher law, with another office, or by influence only.", "decides", "shares", "influences"),
                Text("instrument", "By what act, in words."),
                En("note", "What a reader must know.").Optional(),
                Words("basis", "Whether a source stands behind it.", "general-rule", "sourced"),
                Sources().Optional().OrEmpty()).OrEmpty(),
            Maps("stateRules", "Differences from the general rule.",
                Id("id", "Its id, unique in the file; the same rule has the same id in other offices."),
                Ids("states", "Lower-case postal codes.", "states").Optional(),
                Divisions("places", "Divisions, when only one county or city differs.").Optional(),
                Ids("levers", "The levers that the difference is about.", "levers"),
                Words("control", "How far the office controls them there.", "decides", "shares", "influences", "none"),
                En("note", "What differs, in words."),
                Bool("disputed", "True while a court or two bodies disagree about it."),
                Sources()).OrEmpty(),
            List("cannot", "What the office cannot do, however often it is asked.", En("item", "One sentence.")).OrEmpty(),
            Maps("notes", "Remarks for some states or for all.",
                Ids("states", "Lower-case postal codes; left out for all.", "states").Optional(),
                En("text", "The remark."),
                Sources()).OrEmpty(),
            Sources(),
        ],
        Example = """
            id: sheriff
            level:
              - county
            title:
              en: Sheriff
              es: Sheriff (alguacil)
            chosen:
              en: Elected in most states.
            levers:
              - lever: detainer_holds
                control: decides
                instrument: written jail policy
                basis: general-rule
            stateRules:
              - id: denver-appointed-sheriff
                states:
                  - co
                places:
                  - ocd-division/country:us/state:co/county:denver
                levers:
                  - detainer_holds
                control: none
                note:
                  en: The sheriff is appointed and answers to a city department.
                disputed: false
                sources:
                  - kind: memory
                    cite: General knowledge; not looked up
                    confidence: unverified
            cannot:
              - en: Change state law.
            notes: []
            sources:
              - kind: memory
                cite: General knowledge; not looked up
                confidence: unverified

            """,
    };
}
