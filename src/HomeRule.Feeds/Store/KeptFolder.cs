using System.Globalization;
using System.Text;
using System.Text.Json;
using HomeRule.Civics.Feeds;
using HomeRule.Feeds.Fetching;
using HomeRule.Feeds.Pulling;

namespace HomeRule.Feeds.Store;

/// <summary>
/// The folder of one feed: <c>editions.json</c> says what counts; <c>facts-….json.gz</c> holds the facts, <c>files/</c> the official files,
/// <c>observed.jsonl</c> what changed between editions, <c>.pull/</c> what is being fetched. Not thread-safe; one pull at a time has it.
/// </summary>
internal sealed class KeptFolder(string path)
{
    private readonly string _ledger = System.IO.Path.Combine(path, "editions.json");
    private readonly string _observed = System.IO.Path.Combine(path, "observed.jsonl");
    private readonly string _marks = System.IO.Path.Combine(path, ".pull", "marks.json");

    /// <summary>Files that arrived and are not taken into use yet.</summary>
    public string Arrived { get; } = System.IO.Path.Combine(path, ".pull", "in");

    public string Lock { get; } = System.IO.Path.Combine(path, ".pull", "lock");

    public string Temporary { get; } = System.IO.Path.Combine(path, ".pull", "facts.tmp");

    public string PathOf(KeptFile file) => System.IO.Path.Combine(path, "files", file.Path);

    public string PathOf(string facts) => System.IO.Path.Combine(path, facts);

    /// <summary>Null when there is none or it cannot be read.</summary>
    public FeedLedger? Ledger()
    {
        try
        {
            return File.Exists(_ledger) ? JsonSerializer.Deserialize(File.ReadAllBytes(_ledger), LedgerJson.Default.FeedLedger) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The ledger as it lies there, followed by the names and lengths of the files of facts; null when there is no ledger.</summary>
    public byte[]? Mark()
    {
        try
        {
            if (!File.Exists(_ledger))
                return null;
            var facts = new DirectoryInfo(path).GetFiles("facts-*.json.gz").OrderBy(static f => f.Name, StringComparer.Ordinal);
            return [.. File.ReadAllBytes(_ledger), .. Encoding.UTF8.GetBytes(string.Concat(facts.Select(static f => string.Create(CultureInfo.InvariantCulture, $"{f.Name} {f.Length}\n"))))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Puts the ledger in the place of the one before; a ledger that says the same is left alone.</summary>
    public void Put(FeedLedger ledger) => Replace(_ledger, JsonSerializer.SerializeToUtf8Bytes(ledger, LedgerJson.Default.FeedLedger));

    public SortedDictionary<string, FetchMark> Marks()
    {
        try
        {
            return (File.Exists(_marks) ? JsonSerializer.Deserialize(File.ReadAllBytes(_marks), LedgerJson.Default.SortedDictionaryStringFetchMark) : null) ?? new(StringComparer.Ordinal);
        }
        catch (JsonException)
        {
            return new(StringComparer.Ordinal);
        }
    }

    public void Put(SortedDictionary<string, FetchMark> marks) => Replace(_marks, JsonSerializer.SerializeToUtf8Bytes(marks, LedgerJson.Default.SortedDictionaryStringFetchMark));

    /// <summary>Moves files that the ledger names and that still lie where they arrived: what a stopped pull had left to do.</summary>
    public void Settle(FeedLedger ledger)
    {
        foreach (var file in ledger.Files)
        {
            var (from, to) = (System.IO.Path.Combine(Arrived, file.Name), PathOf(file));
            if (File.Exists(to) || !File.Exists(from) || new FileInfo(from).Length != file.Length)
                continue;
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(to)!);
            File.Move(from, to);
            new WaitingFile(from).Drop();
        }
    }

    /// <summary>Every official file that lies here: what a ledger that was lost must have named.</summary>
    public IReadOnlyList<KeptFile> Found()
    {
        var files = System.IO.Path.Combine(path, "files");
        if (!Directory.Exists(files))
            return [];
        return [.. Directory.GetFiles(files, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f =>
            new KeptFile(System.IO.Path.GetFileName(f), System.IO.Path.GetRelativePath(files, f).Replace('\\', '/'), FactsFile.Hash(f), new FileInfo(f).Length))];
    }

    /// <summary>Removes what the ledger does not name.</summary>
    public void Sweep(FeedLedger ledger)
    {
        foreach (var facts in Directory.GetFiles(path, "facts-*.json.gz").Where(f => System.IO.Path.GetFileName(f) != ledger.Facts))
            File.Delete(facts);
        var files = System.IO.Path.Combine(path, "files");
        if (!Directory.Exists(files))
            return;
        var named = ledger.Files.Select(PathOf).Select(System.IO.Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(files, "*", SearchOption.AllDirectories).Where(f => !named.Contains(System.IO.Path.GetFullPath(f))))
            File.Delete(file);
        foreach (var folder in Directory.GetDirectories(files).Where(static d => Directory.GetFileSystemEntries(d).Length == 0))
            Directory.Delete(folder);
    }

    /// <summary>Adds what was observed behind the bytes that count; gives the bytes that will count.</summary>
    public long Observe(FeedLedger ledger, IReadOnlyList<ObservedChange> changes)
    {
        if (changes.Count == 0)
            return ledger.Observed;
        using var file = new FileStream(_observed, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read);
        file.SetLength(Math.Min(file.Length, ledger.Observed));
        file.Position = file.Length;
        foreach (var change in changes)
        {
            JsonSerializer.Serialize(file, change, FactsJson.Default.ObservedChange);
            file.WriteByte((byte)'\n');
        }

        file.Flush(flushToDisk: true);
        return file.Length;
    }

    /// <summary>What was observed, oldest first; lines that cannot be read are left out.</summary>
    public IReadOnlyList<ObservedChange> Observed(FeedLedger ledger)
    {
        if (!File.Exists(_observed))
            return [];
        var all = File.ReadAllBytes(_observed);
        var rest = all.AsSpan(0, (int)Math.Min(all.Length, ledger.Observed));
        var changes = new List<ObservedChange>();
        for (int end; (end = rest.IndexOf((byte)'\n')) >= 0; rest = rest[(end + 1)..])
        {
            try
            {
                if (JsonSerializer.Deserialize(rest[..end], FactsJson.Default.ObservedChange) is { } change)
                    changes.Add(change);
            }
            catch (JsonException)
            {
            }
        }

        return changes;
    }

    private static void Replace(string target, byte[] bytes)
    {
        if (File.Exists(target) && File.ReadAllBytes(target).AsSpan().SequenceEqual(bytes))
            return;
        var temporary = target + ".tmp";
        using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, target, overwrite: true);
    }
}
