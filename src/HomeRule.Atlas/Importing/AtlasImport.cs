using HomeRule.Atlas.Reading;
using HomeRule.Civics;

namespace HomeRule.Atlas.Importing;

/// <summary>Rows of a table → files of the atlas that pass its check, and then, all or none of them, onto the disk. Nothing that is there is overwritten. Thread-safe.</summary>
public static class AtlasImport
{
    /// <summary>
    /// What the rows would become; writes nothing. Codes: <c>atlas.refused</c> (the atlas has errors already), <c>import.refused</c> (it would have errors
    /// afterwards, the first of which the sentence names).
    /// </summary>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public static Result<ImportPlan> Plan(ImportRequest request, CancellationToken cancellation = default)
    {
        var beside = Beside(request.Atlas, request.Target);
        var before = AtlasReader.Read(request.Atlas, request.Today, beside, cancellation);
        if (before.Content is not { } content)
            return new Problem("atlas.refused", $"The atlas has errors already ({before.Report.Errors[0]}). Put it right first: homerule atlas check");
        var plan = new ImportPlanner(request, content, path => beside.GetValueOrDefault(path) ?? Bytes(Path.Combine(request.Atlas, path))).Run(cancellation);
        if (plan.Files.Count == 0)
            return plan;
        foreach (var (path, bytes) in plan.Files)
            beside[path] = bytes;
        var after = AtlasReader.Read(request.Atlas, request.Today, beside, cancellation).Report;
        return after.IsOk ? plan
            : new Problem("import.refused", $"The atlas would not pass its check with these rows ({after.Errors[0]}). Correct the row that this file is from; nothing was written.");
    }

    /// <summary>
    /// Writes the files of a plan: all to temporary names first, then renamed. When one cannot be renamed, those before it are put back. Code
    /// <c>import.write</c>: the folder cannot be written to.
    /// </summary>
    public static Result<IReadOnlyList<string>> Write(ImportPlan plan, string target) => ImportCommit.Write(plan.Files, Path.GetFullPath(target));

    /// <summary>Files that lie in a target of its own, which count as part of the atlas.</summary>
    internal static Dictionary<string, byte[]> Beside(string atlas, string target)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        if (Path.GetFullPath(target) == Path.GetFullPath(atlas) || !Directory.Exists(target))
            return files;
        foreach (var (path, _) in AtlasFolder.Files(target, new FileProblems(target)))
        {
            if (Bytes(Path.Combine(target, path)) is { } bytes)
                files[path] = bytes;
        }

        return files;
    }

    private static byte[]? Bytes(string file) => File.Exists(file) ? AtlasText.ReadFile(file, new FileProblems(file)) : null;
}
