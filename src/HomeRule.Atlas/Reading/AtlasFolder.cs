using HomeRule.Atlas.Schema;

namespace HomeRule.Atlas.Reading;

/// <summary>Which files of a folder belong to the atlas.</summary>
internal static class AtlasFolder
{
    private static readonly EnumerationOptions All = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, MaxRecursionDepth = 6 };

    /// <summary>Paths below the folder, with <c>/</c>, ordinal order; problems for files that no kind reads.</summary>
    public static List<(string Path, AtlasKind Kind)> Files(string directory, FileProblems problems)
    {
        var files = new List<(string, AtlasKind)>();
        var strangers = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(directory, "*", All))
        {
            var path = Path.GetRelativePath(directory, file).Replace('\\', '/');
            if (path.StartsWith("schema/", StringComparison.Ordinal) || !(path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal)))
                continue;
            if (path.EndsWith(".yaml", StringComparison.Ordinal) && AtlasSchema.OfPath(path) is { } kind)
                files.Add((path, kind));
            else
                strangers.Add(path);
        }

        foreach (var path in strangers)
        {
            var folder = path.Split('/')[0];
            var near = AtlasSchema.Kinds.Where(k => k.Folder.Split('/')[0] == folder).Select(static k => k.PathOf("ID", "ST")).ToList();
            problems.Error(0, 0, "file.misplaced", near.Count > 0
                ? $"{path} is in no place that is read. Files here are called {string.Join(" or ", near)}."
                : $"{path} is in no place that is read. Folders of the atlas are {string.Join(", ", AtlasSchema.Kinds.Select(static k => k.Folder))}.");
        }

        files.Sort(static (a, b) => string.CompareOrdinal(a.Item1, b.Item1));
        return files;
    }
}
