using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class SeedCorrectionSchema
{
    public static readonly AtlasKind Kind = new()
    {
        Folder = "corrections/seeds",
        Singular = "seed correction",
        Doc = "An error or stale claim found in a source document, with the corrected fact.",
        Fields =
        [
            Id("id", "Its id; the file has the same name."),
            Id("document", "The document.", "sources"),
            Text("claim", "What the document says."),
            Both("problem", "What is wrong with it."),
            Both("correction", "What is right."),
            SharedFields.Confidence(),
            Sources(),
        ],
        Example = """
            id: seed-001-denver-date
            document: seed-001
            claim: Denver adopted its ordinance in 2018.
            problem:
              en: The year is wrong.
              es: El año es incorrecto.
            correction:
              en: The ordinance was signed on 2017-08-31.
              es: La ordenanza se firmó el 2017-08-31.
            confidence: high
            sources:
              - kind: ordinance
                cite: Denver Rev. Mun. Code 28-250
                confidence: high

            """,
    };
}
