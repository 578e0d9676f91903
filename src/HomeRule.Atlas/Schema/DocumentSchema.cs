using HomeRule.Civics;
using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class DocumentSchema
{
    public static readonly AtlasKind Kind = new()
    {
        Folder = "sources",
        Singular = "document",
        Doc = "A document that several records cite.",
        Fields =
        [
            Id("id", "Its id; the file has the same name."),
            Words<SourceKind>("kind", "What the document is."),
            Text("title", "Its title, or a neutral description when it has none."),
            Date("date", "When it was written.").Optional(),
            En("note", "What a reader must know.").Optional(),
        ],
        Example = """
            id: seed-001
            kind: seed
            title: Guide to local policies on cooperation
            date: 2025

            """,
    };
}
