using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class LeaderSchema
{
    public static readonly AtlasKind Kind = new()
    {
        Folder = "leaders",
        Singular = "leader",
        Doc = "A leader outside local government whose statements are on record.",
        Fields =
        [
            Id("id", "Its id; the file has the same name."),
            Text("name", "Name as the person uses it."),
            Id("state", "Lower-case postal code, for leaders of a state.", "states").Optional(),
            En("office", "The office held at the time."),
            En("localPower", "What the office can decide about local cooperation.").Optional(),
            En("note", "What a reader must know.").Optional(),
            SharedFields.Statements(ofLeader: true),
        ],
        Example = """
            id: jane-doe
            name: Jane Doe
            state: co
            office:
              en: Governor
              es: Gobernadora
            statements:
              - id: jane-doe-2025-01
                date: 2025-01-28
                topics:
                  - detainer-decline
                paraphrase:
                  en: Said that state law already limits holds.
                  es: Dijo que la ley estatal ya limita las retenciones.
                sources:
                  - kind: press
                    url: https://example.org/story
                    confidence: medium

            """,
    };
}
