using System.Text;

namespace HomeRule.Atlas.Schema;

/// <summary>The table for people.</summary>
internal static class MarkdownSchema
{
    private const string Head = """
        # Files of the atlas

        This page is generated from the table that checks the files (`AtlasSchema`); a test fails when they differ.

        One entity a file, its `id` inside and in the file name. UTF-8, LF, two spaces, one line a text; no comments, tabs, anchors, aliases, tags or
        merge keys; at most 1 MB and 12 levels. Keys stand in the order of the tables. Leave an optional key out; never write null.
        `homerule atlas check` says what is wrong and where; `homerule atlas check --fix` puts files in canonical form.

        | Type | Means |
        |---|---|
        | text | One line: no markup, no control characters. What looks like a number, a date in words or `yes`/`no` is quoted with `'`. |
        | wording | As text, or several lines in a block `|-`, each a paragraph. |
        | id | Lower-case letters, digits, `-` and `_`. With an arrow: it must exist there. |
        | date | `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; what it means in words goes to `dateNote`. |
        | past date | A date of something already done: never later than today. |
        | en + es | A map `en`, `es`, both required. |
        | en | A map `en` and, where it exists, `es`. |
        | division | An Open Civic Data id, `ocd-division/country:us/…`. |
        | phone | A number of the United States with its area code, as printed: `303-555-0100`, `(303) 555-0100 ext. 5`. |
        | email | One e-mail address. |
        | names and texts | A map of plain names (letters, digits, spaces, `_`, `-`, `.`) to texts, ordered by name. |
        | sources | A list of sources, see the end of the page. |
        | value | Text, number or true/false, kept as written. |

        """;

    public static string Write()
    {
        var text = new StringBuilder(Head);
        foreach (var kind in AtlasSchema.Kinds)
        {
            text.Append("\n## ").Append(kind.PathOf("ID", "ST")).Append("\n\n").Append(kind.Doc).Append("\n\n");
            Table(text, kind.Fields);
            text.Append("\nExample:\n\n```yaml\n").Append(kind.Example).Append("```\n");
        }

        text.Append("\n## A source\n\n").Append(SharedFields.Source.Doc).Append(" At least one of `ref`, `cite` and `url`.\n\n");
        Table(text, SharedFields.Source.Fields);
        return text.ToString();
    }

    private static void Table(StringBuilder text, IReadOnlyList<AtlasField> fields)
    {
        text.Append("| Key | Type | Required | What it says |\n|---|---|---|---|\n");
        Rows(text, "", fields);
    }

    private static void Rows(StringBuilder text, string prefix, IReadOnlyList<AtlasField> fields)
    {
        foreach (var field in fields)
        {
            text.Append("| `").Append(prefix).Append(field.Name).Append("` | ").Append(Type(field)).Append(" | ").Append(field.Required ? "yes" : "")
                .Append(" | ").Append(field.Doc.Replace("|", "\\|", StringComparison.Ordinal)).Append(" |\n");
            if (field.Type == AtlasFieldType.Map)
                Rows(text, $"{prefix}{field.Name}.", field.Fields);
            else if (field is { Type: AtlasFieldType.List, Item.Type: AtlasFieldType.Map })
                Rows(text, $"{prefix}{field.Name}[].", field.Item.Fields);
        }
    }

    private static string Type(AtlasField field) => field.Type switch
    {
        AtlasFieldType.Id => field.References is null ? "id" : $"id → {field.References}",
        AtlasFieldType.PastDate => "past date",
        AtlasFieldType.BothLanguages => "en + es",
        AtlasFieldType.English => "en",
        AtlasFieldType.Enum => string.Join(", ", field.Values.Select(static v => $"`{v}`")),
        AtlasFieldType.List => $"list of {(field.Item!.Type == AtlasFieldType.Map ? "maps" : Type(field.Item))}{(field.MayBeEmpty ? "; may be empty" : "")}",
        AtlasFieldType.Sources => field.MayBeEmpty ? "sources; may be empty" : "sources",
        AtlasFieldType.DateRule => "[date rule](../../docs/reference/date-rules.md)",
        AtlasFieldType.TextMap => "names and texts",
        AtlasFieldType.Reach => "`all-cooperation`, or list of id → levers",
        _ => field.Type.ToString().ToLowerInvariant(),
    };
}
