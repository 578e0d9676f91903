using HomeRule.Civics;

namespace HomeRule.Atlas.Importing;

/// <summary>
/// Several files, all or none. A program that is ended between two renames leaves whole files behind, some new and some old; the same import again writes
/// the rest.
/// </summary>
internal static class ImportCommit
{
    private const string New = ".import.tmp";

    private const string Old = ".import-old.tmp";

    public static Result<IReadOnlyList<string>> Write(IReadOnlyList<KeyValuePair<string, byte[]>> files, string target)
    {
        var paths = files.Select(f => Path.Combine(target, f.Key)).ToList();
        var renamed = new Stack<string>();
        var folders = new Stack<string>();
        try
        {
            foreach (var (path, bytes) in files)
                Prepare(Path.Combine(target, path), bytes, folders);
            foreach (var file in paths)
            {
                File.Move(file + New, file, overwrite: true);
                renamed.Push(file);
            }

            return Result<IReadOnlyList<string>>.Ok(paths);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            PutBack(renamed);
            Clear(paths);
            RemoveEmpty(folders);
            return new Problem("import.write", $"The files cannot be written ({e.Message.TrimEnd('.')}). Nothing was changed; choose another folder or free the disk.");
        }
        finally
        {
            Clear(paths);
        }
    }

    /// <summary>The new file and a copy of the old one, both under names that no kind reads.</summary>
    private static void Prepare(string file, byte[] bytes, Stack<string> folders)
    {
        MakeFolder(Path.GetDirectoryName(file)!, folders);
        if (File.Exists(file))
            File.Copy(file, file + Old, overwrite: true);
        using var stream = new FileStream(file + New, FileMode.Create, FileAccess.Write, FileShare.None);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }

    private static void PutBack(Stack<string> renamed)
    {
        while (renamed.TryPop(out var file))
        {
            if (File.Exists(file + Old))
                File.Move(file + Old, file, overwrite: true);
            else
                File.Delete(file);
        }
    }

    private static void Clear(List<string> paths)
    {
        foreach (var file in paths.SelectMany(static p => new[] { p + New, p + Old }).Where(File.Exists))
            File.Delete(file);
    }

    private static void RemoveEmpty(Stack<string> folders)
    {
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
}
