using System.Globalization;
using System.Text;
using HomeRule.Atlas.Checking;
using HomeRule.Atlas.Reading;
using HomeRule.Atlas.Schema;
using HomeRule.Civics;
using HomeRule.Civics.Elections;

namespace HomeRule.Atlas.Importing;

/// <summary>
/// Candidate lists → files of the atlas that pass its check, and then, all or none of them, onto the disk. A list of a later day takes the place of an older
/// one of the same id; anything else that is there stays. Thread-safe.
/// </summary>
public static class CandidateImport
{
    /// <summary>Longest file that is written; a longer list becomes several, <c>…-2</c> and on, each with whole contests. Below what the atlas reads.</summary>
    private const int MostBytes = 900_000;

    /// <summary>
    /// What the lists would become; writes nothing. Codes: <c>atlas.refused</c>, <c>import.refused</c> (the check would fail), <c>candidates.older</c> (the list
    /// that is there is of the same or a later day and says something else), <c>candidates.fewer</c> (contests of the older list are missing).
    /// </summary>
    /// <param name="lists">With ids of their own.</param>
    /// <param name="atlas">The atlas that they must fit.</param>
    /// <param name="target">Where the files go: the atlas itself, or a folder of the same shape that holds only what is new.</param>
    /// <param name="today">No day of something already done may be later.</param>
    /// <param name="cancellation">Stops the check.</param>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public static Result<CandidatePlan> Plan(IReadOnlyList<CandidateList> lists, string atlas, string target, DateOnly today, CancellationToken cancellation = default)
    {
        var beside = AtlasImport.Beside(atlas, target);
        var before = AtlasReader.Read(atlas, today, beside, cancellation);
        if (before.Content is not { } content)
            return new Problem("atlas.refused", $"The atlas has errors already ({before.Report.Errors[0]}). Put it right first: homerule atlas check");
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        List<string> added = [], replaced = [], present = [];
        foreach (var list in lists)
        {
            var parts = Parts(list);
            var known = content.Candidates.Where(k => k.State == list.State && IsPart(k.Id, list.Id)).ToList();
            if (Same(known, parts))
            {
                present.Add(list.Id);
                continue;
            }

            if (Clash(known, parts, list) is { } problem)
                return problem;
            (known.Count == 0 ? added : replaced).Add(list.Id);
            foreach (var part in parts)
                files[CandidateSchema.Kind.PathOf(part.Id, part.State)] = Bytes(part);
        }

        foreach (var (path, bytes) in files)
            beside[path] = bytes;
        var after = files.Count == 0 ? before.Report : AtlasReader.Read(atlas, today, beside, cancellation).Report;
        return after.IsOk ? new CandidatePlan { Files = [.. files], Added = added, Replaced = replaced, Present = present }
            : new Problem("import.refused", $"The atlas would not pass its check with this list ({after.Errors[0]}). Correct the file; nothing was written.");
    }

    /// <summary>Writes the files of a plan: all to temporary names first, then renamed. Code <c>import.write</c>: the folder cannot be written to.</summary>
    public static Result<IReadOnlyList<string>> Write(CandidatePlan plan, string target) => ImportCommit.Write(plan.Files, Path.GetFullPath(target));

    /// <summary>A list can lose no contest by becoming newer: that would look like nobody having looked.</summary>
    private static Problem? Clash(List<CandidateList> known, List<CandidateList> parts, CandidateList list)
    {
        if (known.Count == 0)
            return null;
        if (known.Max(static k => k.AsOf) >= list.AsOf)
            return new Problem("candidates.older", string.Create(CultureInfo.InvariantCulture,
                $"The atlas has {list.Id} as of {known.Max(static k => k.AsOf):yyyy-MM-dd}, and this list is of {list.AsOf:yyyy-MM-dd} and says something else. Give a later list, another --id, or take the older file out by hand."));
        var kept = parts.SelectMany(static p => p.Contests).Select(static c => c.Id).ToHashSet(StringComparer.Ordinal);
        var lost = known.SelectMany(static k => k.Contests).Where(c => !kept.Contains(c.Id)).Select(static c => c.Id).Order(StringComparer.Ordinal).ToList();
        if (lost.Count > 0)
            return new Problem("candidates.fewer", string.Create(CultureInfo.InvariantCulture,
                $"{list.Id} of {known.Max(static k => k.AsOf):yyyy-MM-dd} has {lost.Count} contest{(lost.Count == 1 ? "" : "s")} that this list lacks, such as {lost[0]}. Give the whole list, or one of other contests with --id."));
        return known.Count > parts.Count
            ? new Problem("candidates.fewer", $"{list.Id} would need fewer files than it has. Take {known[^1].Id} out by hand first.")
            : null;
    }

    /// <summary>The same but for the day on which somebody looked.</summary>
    private static bool Same(List<CandidateList> known, List<CandidateList> parts) =>
        known.Count == parts.Count && known.OrderBy(static k => k.Id, StringComparer.Ordinal).Zip(parts.OrderBy(static p => p.Id, StringComparer.Ordinal))
            .All(static p => Bytes(Unlooked(p.First)).AsSpan().SequenceEqual(Bytes(Unlooked(p.Second))));

    private static CandidateList Unlooked(CandidateList list) => list with { Sources = [.. list.Sources.Select(static s => s with { Checked = null })] };

    private static bool IsPart(string id, string whole) =>
        id == whole || (id.StartsWith(whole + "-", StringComparison.Ordinal) && int.TryParse(id.AsSpan(whole.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _));

    private static List<CandidateList> Parts(CandidateList list)
    {
        // By the length of each contest alone, so that the same list is always cut in the same places.
        var parts = new List<List<CandidateContest>> { new() };
        var length = 0;
        foreach (var contest in list.Contests)
        {
            var own = Canonical.Write(CandidateNodes.Contest(contest)).Length * 3 / 2;
            if (length + own > MostBytes && parts[^1].Count > 0)
            {
                parts.Add([]);
                length = 0;
            }

            parts[^1].Add(contest);
            length += own;
        }

        return [.. parts.Select((contests, i) => list with { Id = i == 0 ? list.Id : string.Create(CultureInfo.InvariantCulture, $"{list.Id}-{i + 1}"), Contests = contests })];
    }

    private static byte[] Bytes(CandidateList list) => Encoding.UTF8.GetBytes(Canonical.Write(CandidateNodes.List(list), CandidateSchema.Kind));
}
