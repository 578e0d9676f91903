using System.Text;
using HomeRule.Atlas.Reading;

namespace HomeRule.Atlas.Checking;

/// <summary>Rewrites files in canonical form. A file that does not parse, or that holds comments, is left as it is. Thread-safe for different folders.</summary>
public static class AtlasFormatter
{
    /// <summary>Paths of the files that were rewritten, below the folder, ordinal order. Each is written to a temporary file and renamed.</summary>
    /// <exception cref="OperationCanceledException">Stopped; every file is either as before or canonical.</exception>
    public static IReadOnlyList<string> Format(string directory, CancellationToken cancellation = default)
    {
        var root = Path.GetFullPath(directory);
        var written = new List<string>();
        if (!Directory.Exists(root))
            return written;
        foreach (var (path, kind) in AtlasFolder.Files(root, new FileProblems(root)))
        {
            cancellation.ThrowIfCancellationRequested();
            var problems = new FileProblems(path);
            var file = Path.Combine(root, path);
            var bytes = AtlasText.ReadFile(file, problems);
            if (bytes is null || AtlasText.Decode(bytes, problems) is not { } text || YamlNodeReader.Read(text, problems) is not { } map)
                continue;
            if (CanonicalOrNull(map, kind) is { } wanted && !bytes.AsSpan().SequenceEqual(wanted))
            {
                Replace(file, wanted);
                written.Add(path);
            }
        }

        return written;
    }

    private static byte[]? CanonicalOrNull(AtlasMap map, Schema.AtlasKind kind)
    {
        try
        {
            return Encoding.UTF8.GetBytes(Canonical.Write(map, kind));
        }
        catch (ArgumentException)
        {
            return null; // an empty value or a list in a list: the checks name it
        }
    }

    private static void Replace(string file, byte[] bytes)
    {
        var temporary = file + ".tmp";
        try
        {
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, file, overwrite: true);
        }
        finally
        {
            if (File.Exists(temporary))
                File.Delete(temporary);
        }
    }
}
