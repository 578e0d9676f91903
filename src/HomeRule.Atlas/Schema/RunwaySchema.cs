using HomeRule.Civics.Elections;
using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class RunwaySchema
{
    public static readonly AtlasKind Kind = new()
    {
        Folder = "runways",
        Singular = "runway",
        Doc = "What one state asks of a person who wants to stand for an office, as far as it is known, and whom to ask about the rest.",
        Fields =
        [
            Id("id", "Lower-case postal code of the state; the file has the same name."),
            Map("ask", "The office that answers what is not here.",
                Both("name", "Its name."),
                Url("url", "Its page, one that was seen.").Optional(),
                Sources("Where the page was seen.").Optional()),
            Maps("steps", "What must have been done, in the order of the law or of time.",
                Id("id", "Its id, unique in the file."),
                Words<RunwayKind>("kind", "What it is."),
                Ids("offices", "Offices that it is for; [] for every elective office of the state.", "powers").OrEmpty(),
                Divisions("places", "Places that it is for alone; the whole state when left out.").Optional(),
                Both("title", "It in a few words."),
                Both("words", "What the law asks, in plain words."),
                DateRule("date", "Its day: from opening, closing, an anchor of the state's file in elections/ or the calendar.").Optional(),
                Words<RunwayMeans>("means", "What the day is: the last (by), the first (from) or the one (on); given with date.").Optional(),
                Text("citation", "The statute, charter or rule."),
                SharedFields.Confidence(),
                Sources()).OrEmpty(),
        ],
        Example = """
            id: co
            ask:
              name:
                en: Colorado Secretary of State, Elections Division
                es: Secretaría de Estado de Colorado, División de Elecciones
              url: https://example.org/elections
              sources:
                - kind: official
                  url: https://example.org/elections
                  checked: 2026-11
                  confidence: high
            steps:
              - id: party
                kind: party-membership
                offices: []
                places:
                  - ocd-division/country:us/state:co/county:pitkin
                title:
                  en: Be a member of the party
                  es: Ser miembro del partido
                words:
                  en: A candidate of a party must have been registered with it.
                  es: Quien aspira por un partido debe estar inscrito en él.
                date: 30 days before opening
                means: by
                citation: C.R.S. 1-4-601
                confidence: unverified
                sources:
                  - kind: memory
                    cite: C.R.S. 1-4-601
                    confidence: unverified

            """,
    };
}
