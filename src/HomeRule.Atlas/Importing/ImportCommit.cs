using HomeRule.Civics;

namespace HomeRule.Atlas.Importing;

/// <summary>
/// Several files, all or none. A program that is ended between two renames leaves whole files behind, some new and some old; the same import again writes
/// the rest.
/// </summary>
internal static class ImportCommit
{
    private const string Suffix = ".import.tmp";

    public static Result<IReadOnlyList<string>> Write(IReadOnlyList<KeyValuePair<string, byte[]>> files, string target)
    {
        var before = new Dictionary<string, byte[]?>(StringComparer.Ordinal);
        var renamed = new List<string>();
        var folders = new Stack<string>();
        try
        {
            foreach (var (path, bytes) in files)
            {
                var file = Path.Combine(target, path);
                MakeFolder(Path.GetDirectoryName(file)!, folders);
                before[file] = File.Exists(file) ? File.ReadAllBytes(file) : null;
                WriteThrough(file + Suffix, bytes);
            }

            foreach (var (path, _) in files)
            {
                var file = Path.Combine(target, path);
                File.Move(file + Suffix, file, overwrite: true);
                renamed.Add(file);
            }

            return Result<IReadOnlyList<string>>.Ok([.. files.Select(f => Path.Combine(target, f.Key))]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            PutBack(renamed, before, folders);
            return new Problem("import.write", $"The files cannot be written ({e.Message.TrimEnd('.')}). Nothing was changed; choose another folder or free the disk.");
        }
        finally
        {
            foreach (var file in before.Keys)
                File.Delete(file + Suffix);
        }
    }

    private static void PutBack(List<string> renamed, Dictionary<string, byte[]?> before, Stack<string> folders)
    {
        foreach (var file in renamed)
        {
            if (before[file] is { } bytes)
                File.WriteAllBytes(file, bytes);
            else
                File.Delete(file);
        }

        foreach (var file in before.Keys)
            File.Delete(file + Suffix);
        while (folders.TryPop(out var folder))
        {
            if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
                Directory.Delete(folder);
        }
    }

    /// <summary>Makes a folder and those above it, and remembers which were not there.</summary>
    private static void MakeFolder(string folder, Stack<string> made)
    {
        if (Directory.Exists(folder))
            return;
        if (Path.GetDirectoryName(folder) is { } parent)
            MakeFolder(parent, made);
        Directory.CreateDirectory(folder);
        made.Push(folder);
    }

    private static void WriteThrough(string file, byte[] bytes)
    {
        using var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }
}
