using System.Globalization;
using HomeRule.Atlas.Reading;
using HomeRule.Atlas.Schema;

namespace HomeRule.Atlas.Checking;

/// <summary>The problems of an atlas, errors and warnings apart, with a count of files for each kind. Immutable.</summary>
public sealed record AtlasReport
{
    /// <summary>Most problems listed of each severity, inclusive; the counts are exact.</summary>
    public const int Most = 1_000;

    /// <summary>In the order of path, line, column; at most <see cref="Most"/>.</summary>
    public required IReadOnlyList<AtlasProblem> Errors { get; init; }

    /// <summary>In the order of path, line, column; at most <see cref="Most"/>.</summary>
    public required IReadOnlyList<AtlasProblem> Warnings { get; init; }

    /// <summary>All errors, listed or not.</summary>
    public required int ErrorCount { get; init; }

    /// <summary>All warnings, listed or not.</summary>
    public required int WarningCount { get; init; }

    /// <summary>Number of files by folder, in the order of the table; folders without a file have 0.</summary>
    public required IReadOnlyList<KeyValuePair<string, int>> Counts { get; init; }

    public bool IsOk => ErrorCount == 0;

    /// <summary>One line: <c>751 files (levers 23, …): 2 errors, 14 warnings</c>.</summary>
    public string Summary
    {
        get
        {
            var kinds = string.Join(", ", Counts.Where(static c => c.Value > 0).Select(static c => string.Create(CultureInfo.InvariantCulture, $"{c.Key} {c.Value}")));
            return string.Create(CultureInfo.InvariantCulture,
                $"{Counts.Sum(static c => c.Value)} files ({kinds}): {Plural(ErrorCount, "error")}, {Plural(WarningCount, "warning")}");
        }
    }

    internal static AtlasReport Of(IReadOnlyCollection<AtlasFile> files, FileProblems folder)
    {
        var all = files.SelectMany(static f => f.Problems.All).Concat(folder.All)
            .OrderBy(static p => p.Path, StringComparer.Ordinal).ThenBy(static p => p.Line).ThenBy(static p => p.Column)
            .ToLookup(static p => p.Severity);
        var errors = all[AtlasSeverity.Error].ToList();
        var warnings = all[AtlasSeverity.Warning].ToList();
        var counts = files.CountBy(static f => f.Kind.Folder).ToDictionary();
        return new AtlasReport
        {
            Errors = [.. errors.Take(Most)],
            Warnings = [.. warnings.Take(Most)],
            ErrorCount = files.Sum(static f => f.Problems.ErrorCount) + folder.ErrorCount,
            WarningCount = warnings.Count,
            Counts = [.. AtlasSchema.Kinds.Select(k => KeyValuePair.Create(k.Folder, counts.GetValueOrDefault(k.Folder)))],
        };
    }

    private static string Plural(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
