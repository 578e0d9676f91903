using static HomeRule.Atlas.Schema.Fields;

namespace HomeRule.Atlas.Schema;

internal static class DefinitionSchema
{
    public static readonly AtlasKind Kind = new()
    {
        Folder = "definitions",
        Singular = "definition",
        Doc = "A term that the model wording of provisions uses.",
        Fields =
        [
            Id("id", "Its id; the file has the same name."),
            Both("name", "The term."),
            Wording("text", "The definition in our own words, in English."),
            Both("note", "What a drafter must know about it.").Optional(),
            Sources(),
        ],
        Example = """
            id: judicial_warrant
            name:
              en: Judicial warrant
              es: Orden judicial
            text: '"Judicial warrant" means a warrant signed by a judge or a magistrate of a court.'
            note:
              en: A form signed by an immigration officer is not one.
              es: Un formulario firmado por un agente de inmigración no lo es.
            sources:
              - kind: court
                cite: U.S. Const. amend. IV
                confidence: high

            """,
    };
}
