using System.Security.Cryptography;
using HomeRule.Atlas.Compiling.Format;
using HomeRule.Civics;
using HomeRule.Geo;

namespace HomeRule.Atlas.Compiling;

/// <summary>Opens snapshot files. A file that is missing, cut short or damaged is one sentence, never a crash. Thread-safe.</summary>
public static class SnapshotReader
{
    /// <summary>
    /// Reads the whole file once; afterwards the file may be replaced or deleted. Codes: <c>snapshot.missing</c>, <c>snapshot.unreadable</c>,
    /// <c>snapshot.damaged</c> (also: not a snapshot, another format, cut short).
    /// </summary>
    /// <param name="path">A file that <see cref="SnapshotCompiler.Compile"/> wrote.</param>
    /// <param name="verify">Compares the SHA-256 of every section. Without it the table and every length, number and reference are still checked.</param>
    public static Result<Snapshot> Open(string path, bool verify = true)
    {
        try
        {
            return Parse(File.ReadAllBytes(path), path, verify);
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

    private static Result<Snapshot> Parse(byte[] file, string path, bool verify)
    {
        if (SnapshotTable.Read(file, out var table) is { } fault)
            return Damaged(path, fault);
        var (atlas, divisions, index) = (table!.Find(SnapshotFormat.Atlas), table.Find(SnapshotFormat.Divisions), table.Find(SnapshotFormat.Index));
        if (atlas is null || divisions is null || index is null)
            return Damaged(path, "lacks a section");

        // One plain thread beside this one: the first use of the thread pool alone costs more than either half of the work.
        var boundaries = default(Result<DivisionIndex>?);
        var whole = true;
        var beside = new Thread(() =>
        {
            boundaries = DivisionIndex.TryRead(file.AsMemory(index.Offset, index.Length));
            whole = !verify || Matches(file, table);
        }) { Name = "Snapshot boundaries" };
        beside.Start();
        var content = Decoded(() => ContentDecoder.Content(file, atlas.Offset, atlas.Length));
        var list = Decoded(() => ContentDecoder.Divisions(file, divisions.Offset, divisions.Length));
        beside.Join();
        if (!whole || content is null || list is null || !boundaries!.Value.TryGet(out var found, out _))
            return Damaged(path, "is damaged");
        return new Snapshot { Info = new SnapshotInfo(table.ContentHash, table.Edition), Content = content, Divisions = list, Index = found };
    }

    private static bool Matches(byte[] file, SnapshotTable table)
    {
        foreach (var section in table.Sections)
        {
            if (!SHA256.HashData(file.AsSpan(section.Offset, section.Length)).AsSpan().SequenceEqual(section.Hash))
                return false;
        }

        return true;
    }

    private static T? Decoded<T>(Func<T> decode)
        where T : class
    {
        try
        {
            return decode();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static Problem Damaged(string path, string what) =>
        new("snapshot.damaged", $"The file {path} {what}. Compile it again: homerule atlas compile");
}
