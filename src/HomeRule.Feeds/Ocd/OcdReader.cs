using HomeRule.Civics;
using HomeRule.Feeds.Reading;
using HomeRule.Feeds.Unpacking;

namespace HomeRule.Feeds.Ocd;

/// <summary>
/// Reads the lists of Open Civic Data for the United States (https://github.com/opencivicdata/ocd-division-ids): .csv, .csv.gz and .tar.gz of them. A row is a
/// row of a list. Stateless; thread-safe.
/// </summary>
public static class OcdReader
{
    private const long MostBytes = 64 << 20;

    private static readonly TarLimits Limits = new() { Entries = 1_000, FileBytes = 16 << 20, TotalBytes = MostBytes };

    /// <summary>Every division and alias, in the order of the files by name (ordinal). Codes: <c>file.…</c>, <c>tar.…</c>, <c>csv.malformed</c>.</summary>
    /// <param name="folder">Folder of the lists.</param>
    /// <param name="stop">Stops within a moment.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Result<FeedReading<OcdFacts>> Read(string folder, CancellationToken stop = default)
    {
        if (!Directory.Exists(folder))
            return new Problem("file.absent", "There is no folder of lists here. Pull them first.");
        var paths = Directory.EnumerateFiles(folder).Where(static p => p.EndsWith(".csv", StringComparison.Ordinal) || p.EndsWith(".gz", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        if (paths.Length == 0)
            return new Problem("file.absent", "There is no .csv or .gz file here. Pull the lists first.");
        var tables = new Result<IReadOnlyList<OcdRow>>[paths.Length];
        Parallel.For(0, paths.Length, new ParallelOptions { CancellationToken = stop }, i => tables[i] = ReadFile(paths[i], stop));
        var gathering = new OcdGathering();
        foreach (var table in tables)
        {
            if (!table.TryGet(out var rows, out var problem))
                return problem;
            foreach (var row in rows)
                gathering.Add(row);
        }

        return gathering.Done();
    }

    private static Result<IReadOnlyList<OcdRow>> ReadFile(string path, CancellationToken stop)
    {
        if (!path.EndsWith(".tar.gz", StringComparison.Ordinal))
            return GzipReading.ReadBytes(path, MostBytes, stop).Then(bytes => OcdTable.Read(bytes, Path.GetFileName(path)));
        if (!TarUnpacker.Unpack(path, static name => name.EndsWith(".csv", StringComparison.Ordinal), Limits, stop).TryGet(out var files, out var problem))
            return problem;
        var all = new List<OcdRow>();
        foreach (var file in files.OrderBy(static f => f.Name, StringComparer.Ordinal))
        {
            if (!OcdTable.Read(file.Bytes, Path.GetFileName(file.Name)).TryGet(out var rows, out problem))
                return problem;
            all.AddRange(rows);
        }

        return all;
    }
}
