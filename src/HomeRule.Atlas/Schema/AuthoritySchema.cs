using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class AuthoritySchema
{
    public static readonly AtlasKind Kind = new()
    {
        Folder = "authorities",
        Singular = "authority",
        Doc = "A federal case, statute, regulation or constitutional provision that the law of local cooperation rests on.",
        Fields =
        [
            Id("id", "Its id; the file has the same name."),
            Words("kind", "What it is.", "case", "statute", "regulation", "constitution"),
            Text("title", "Its name."),
            Text("citation", "Where the text is."),
            Both("holding", "What it says, in one or two sentences."),
            Date("date", "When it was decided or made.").Optional(),
            En("status", "Whether it still stands.").Optional(),
            Past("checked", "When somebody last looked.").Optional(),
            SharedFields.Confidence(),
            Sources(),
        ],
        Example = """
            id: printz
            kind: case
            title: Printz v. United States
            citation: 521 U.S. 898 (1997)
            holding:
              en: Congress may not order state or local officers to run a federal program.
              es: El Congreso no puede ordenar a funcionarios estatales o locales que ejecuten un programa federal.
            date: 1997-06-27
            confidence: high
            sources:
              - kind: court
                cite: 521 U.S. 898
                confidence: high

            """,
    };
}
