using HomeRule.Civics;
using HomeRule.Feeds.Elections.Vip;

namespace HomeRule.Feeds.Elections;

/// <summary>Reads files of candidates in every form but the simple table, which <see cref="CandidateTable"/> takes row by row. Stateless; thread-safe.</summary>
public static class CandidateFiles
{
    /// <summary>The form of a file by what it holds. Code <c>candidates.form</c>: it cannot be told.</summary>
    public static Result<CandidateFormat> FormatOf(string path)
    {
        if (!ElectionPackage.Open(path).TryGet(out var package, out var problem))
            return problem;
        using (package)
        {
            var files = package.Files.ToList();
            if (files.Contains("candidate_contest.txt") && (files.Count > 1 || Directory.Exists(path)))
                return CandidateFormat.VipCsv;
            var told = files.Select(static f => Path.GetExtension(f) switch { ".xml" => CandidateFormat.Vip, ".json" or ".jsonl" or ".ndjson" => CandidateFormat.Ocd, ".csv" or ".tsv" => CandidateFormat.Csv, _ => (CandidateFormat?)null })
                .OfType<CandidateFormat>().Distinct().ToList();
            return told.Count == 1 ? told[0]
                : new Problem("candidates.form", $"{package.Name} does not show in which form it is. Name it with --format vip, vip-csv, ocd or csv.");
        }
    }

    /// <summary>Codes: those of the reader of each form, <c>zip.…</c>, <c>file.absent</c>, <c>candidates.form</c>.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Result<CandidateReading> Read(string path, CandidateFormat format, CancellationToken stop = default)
    {
        if (!ElectionPackage.Open(path).TryGet(out var package, out var problem))
            return problem;
        using (package)
        {
            return format switch
            {
                CandidateFormat.VipCsv => VipTables.Read(package, stop).Then(store => new VipAssembly(store, package.Name).Run()),
                CandidateFormat.Vip => Only(package, ".xml").Then(file => package.Read(file, stream => VipXmlReader.Read(stream, file, stop), stop).Then(store => new VipAssembly(store, file).Run())),
                CandidateFormat.Ocd => Only(package, ".json", ".jsonl", ".ndjson").Then(file => package.Read(file, stream => OcdElections.Read(stream, file, stop), stop)),
                _ => throw new ArgumentOutOfRangeException(nameof(format), format, "A simple table is read row by row."),
            };
        }
    }

    private static Result<string> Only(ElectionPackage package, params string[] extensions)
    {
        var files = package.Files.ToList();
        var fitting = files.Count == 1 ? files : [.. files.Where(f => extensions.Contains(Path.GetExtension(f)))];
        return fitting.Count == 1 ? fitting[0]
            : new Problem("candidates.form", $"{package.Name} holds {(fitting.Count == 0 ? "no file" : "several files")} that end with {string.Join(" or ", extensions)}. Give one file.");
    }
}
