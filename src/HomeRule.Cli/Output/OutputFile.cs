using HomeRule.Civics;

namespace HomeRule.Cli.Output;

/// <summary>A document that a verb writes to a file or to the standard output.</summary>
internal static class OutputFile
{
    /// <summary>The form asked for, else by the ending of the path, else the first. Codes: <c>{verb}.kind</c>, <c>{verb}.out</c>.</summary>
    /// <param name="asked">Value of <c>--as</c>; null when it was left out.</param>
    /// <param name="path">Value of <c>--out</c>; null when it was left out.</param>
    /// <param name="kinds">Known forms; the first is the usual one.</param>
    /// <param name="verb">Name of the verb.</param>
    public static string Kind(string? asked, string? path, string[] kinds, string verb)
    {
        var kind = asked ?? (path is not null && Path.GetExtension(path).TrimStart('.').ToLowerInvariant() is var ending && kinds.Contains(ending) ? ending : kinds[0]);
        if (!kinds.Contains(kind))
            throw AnswerOptions.Bad($"{verb}.kind", "as", $"--as is {string.Join(", ", kinds[..^1])} or {kinds[^1]}.");
        return kind == "docx" && path is null ? throw AnswerOptions.Bad($"{verb}.out", "out", "A Word document needs a file: add --out with a name that ends in .docx.") : kind;
    }

    /// <summary>To a file beside it first, so that the path holds the old file or the whole new one. Code <c>{verb}.unwritable</c>.</summary>
    public static void Save(string path, byte[] bytes, string verb)
    {
        var temporary = path + ".tmp";
        try
        {
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            if (File.Exists(temporary))
                File.Delete(temporary);
            throw new UserErrorException(new Problem($"{verb}.unwritable", $"{path} cannot be written. Give a file in a folder that is there and can be written.") { Field = "out" });
        }
    }
}
