using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class FeedCorrectionSchema
{
    public static readonly AtlasKind Kind = new()
    {
        Folder = "corrections/feeds",
        Singular = "feed correction",
        Doc = "A reviewed override of one value of an official file. It names the wrong value, so that it rests by itself once the file is mended.",
        Fields =
        [
            Id("id", "Its id; the file has the same name."),
            Words("feed", "The feed.", "openstates", "congress", "ocd", "fbi", "ice-287g"),
            TextMap("where", "Columns of the row that it is about, with their values."),
            Text("field", "The column that is wrong."),
            Text("wrong", "What the file says."),
            Text("right", "What is right; left out when the field should be empty.").Optional(),
            Both("reason", "How we know."),
            Past("reviewed", "Day on which a person compared both."),
            Sources(),
        ],
        Example = """
            id: ice-287g-example-county-year
            feed: ice-287g
            where:
              agency: Example County Sheriff's Office
              state: COLORADO
            field: signed
            wrong: 7/72025
            right: 2025-07-07
            reason:
              en: The date lacks a slash; the memorandum is signed 7 July 2025.
              es: A la fecha le falta una barra; el memorando está firmado el 7 de julio de 2025.
            reviewed: 2026-11-02
            sources:
              - kind: official
                url: https://example.org/memorandum.pdf
                checked: 2026-11-02
                confidence: high

            """,
    };
}
