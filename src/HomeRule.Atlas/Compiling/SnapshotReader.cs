using System.Text;
using HomeRule.Atlas.Compiling.Format;
using HomeRule.Atlas.Compiling.Sections;
using HomeRule.Civics;
using HomeRule.Civics.Living;
using HomeRule.Geo;

namespace HomeRule.Atlas.Compiling;

/// <summary>Opens snapshot files. A file that is missing, cut short or damaged is one sentence, never a crash. Thread-safe.</summary>
public static class SnapshotReader
{
    /// <summary>
    /// Reads all of the file but the index, which stays in the file: replace a snapshot in use by renaming another onto it, never by writing into it.
    /// Codes: <c>snapshot.missing</c>, <c>snapshot.unreadable</c>, <c>snapshot.damaged</c> (also: not a snapshot, another format, cut short).
    /// </summary>
    /// <param name="path">A file that <see cref="SnapshotCompiler.Compile"/> wrote.</param>
    /// <param name="verify">
    /// Compares the SHA-256 of every section but the index, which has a checksum of its own. Without it the table and every length, number and reference
    /// are still checked, and the index is not read before it is asked.
    /// </param>
    public static Result<Snapshot> Open(string path, bool verify = true)
    {
        try
        {
            if (SectionFile.Open(path, SnapshotFormat.File, out var file) is { } fault)
                return Damaged(path, fault);
            using (file)
                return Parse(file!, path, verify);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new Problem("snapshot.missing", $"There is no snapshot {path}. Run: homerule atlas compile");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Problem("snapshot.unreadable", $"The snapshot {path} cannot be read ({e.Message.TrimEnd('.')}). Check that it is a file and that you may read it.");
        }
    }

    /// <summary>SHA-256 of the index of a snapshot file; null when the file is not a whole snapshot of this format.</summary>
    internal static byte[]? IndexHash(string path)
    {
        try
        {
            if (SectionFile.Open(path, SnapshotFormat.File, out var file) is not null)
                return null;
            using (file)
                return file!.Table.Find(SnapshotFormat.Index)?.Hash;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Of the kept facts that a snapshot file was made of (<see cref="LivingFacts.Fingerprint"/>); null when the file is not a whole snapshot of this format. Reads no facts.</summary>
    public static string? Fingerprint(string path)
    {
        try
        {
            if (SectionFile.Open(path, SnapshotFormat.File, out var file) is not null)
                return null;
            using (file)
                return file!.Table.Find(SnapshotFormat.Feeds) is { } feeds && file.Read(feeds, verify: true) is { } bytes ? Encoding.ASCII.GetString(bytes) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static Result<Snapshot> Parse(SectionFile file, string path, bool verify)
    {
        var table = file.Table;
        if (table.Find(SnapshotFormat.Atlas) is not { } atlas || table.Find(SnapshotFormat.Divisions) is not { } divisions || table.Find(SnapshotFormat.Index) is not { } index
            || table.Find(SnapshotFormat.BoundarySets) is not { } sets || table.Find(SnapshotFormat.Reports) is not { } reports
            || table.Find(SnapshotFormat.Living) is not { } people || table.Find(SnapshotFormat.Feeds) is not { } feeds)
            return Damaged(path, "lacks a section");

        // Plain threads beside this one: the first use of the thread pool alone costs more than a third of the work.
        var boundaries = default(Result<DivisionIndex>?);
        var beside = Start("Snapshot boundaries", () => boundaries = DivisionIndex.Open(path, index.Offset, index.Length, verify));
        var list = default(IReadOnlyList<Division>);
        var second = Start("Snapshot divisions", () => list = Decoded(file.Read(divisions, verify), ContentDecoder.Divisions));
        var living = default(LivingFacts);
        var third = Start("Snapshot living facts", () => living = Decoded(file.Read(people, verify), ContentDecoder.Living));
        var content = Decoded(file.Read(atlas, verify), ContentDecoder.Content);
        var cards = Decoded(file.Read(sets, verify), ContentDecoder.BoundarySets);
        var readings = Decoded(file.Read(reports, verify), ContentDecoder.Reports);
        var fingerprint = file.Read(feeds, verify);
        second.Join();
        third.Join();
        beside.Join();
        if (content is null || list is null || living is null || cards is null || readings is null || fingerprint is null || !boundaries!.Value.TryGet(out var found, out _) || (verify && !file.HasCleanGaps()))
            return Damaged(path, "is damaged");
        return new Snapshot
        {
            Info = new SnapshotInfo(table.ContentHash, table.Edition),
            Content = content,
            Divisions = list,
            Living = living with { Fingerprint = Encoding.ASCII.GetString(fingerprint) },
            BoundarySets = cards,
            BoundaryReports = readings,
            Index = found,
        };
    }

    private static Thread Start(string name, Action run)
    {
        var thread = new Thread(() => run()) { Name = name };
        thread.Start();
        return thread;
    }

    /// <summary>Null for bytes that are missing or not what they should be.</summary>
    internal static T? Decoded<T>(byte[]? bytes, Func<byte[], T> decode)
        where T : class
    {
        try
        {
            return bytes is null ? null : decode(bytes);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static Problem Damaged(string path, string what) =>
        new("snapshot.damaged", $"The file {path} {what}. Compile it again: homerule atlas compile");
}
