using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class LeverSchema
{
    public static readonly AtlasKind Kind = new()
    {
        Folder = "levers",
        Singular = "lever",
        Doc = "One thing that can be decided, such as holding people on detainers.",
        Fields =
        [
            Id("id", "Its id; the file has the same name."),
            Words("family", "How far a general state law against local limits reaches it.", "cooperation", "spaces", "services", "conduct"),
            Both("title", "Short name on pages."),
            Both("summary", "One sentence: what is decided."),
        ],
        Example = """
            id: detainer_holds
            family: cooperation
            title:
              en: Holding people on immigration detainers
              es: Retener a personas por órdenes de retención migratoria (detainers)
            summary:
              en: Whether a jail keeps a person past the release time because ICE asks.
              es: Si una cárcel mantiene a una persona después de su hora de salida porque ICE lo pide.

            """,
    };
}
