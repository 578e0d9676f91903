using System.Text;

namespace HomeRule.Atlas.Schema;

/// <summary>Writes the table as files: <c>atlas/schema/KIND.schema.json</c> (JSON Schema 2020-12, for editors) and <c>atlas/schema/schema.md</c> (for people).</summary>
public static class AtlasSchemaDocs
{
    /// <summary>Every generated file by name, in ordinal order; LF line ends.</summary>
    public static IReadOnlyDictionary<string, string> Files()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["schema.md"] = MarkdownSchema.Write() };
        foreach (var kind in AtlasSchema.Kinds)
            files.Add(FileName(kind), JsonSchema.Write(kind));
        return files;
    }

    /// <summary>Writes them all; each to a temporary file and renamed.</summary>
    /// <param name="atlasDirectory">The folder that holds <c>laws/</c>, <c>plays/</c> and the others.</param>
    public static void Write(string atlasDirectory)
    {
        var folder = Path.Combine(atlasDirectory, "schema");
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in Files())
        {
            var file = Path.Combine(folder, name);
            File.WriteAllBytes(file + ".tmp", Encoding.UTF8.GetBytes(text));
            File.Move(file + ".tmp", file, overwrite: true);
        }
    }

    internal static string FileName(AtlasKind kind) => kind.Folder.Replace('/', '-') + ".schema.json";
}
