using HomeRule.Atlas.Compiling.Format;
using HomeRule.Civics;

namespace HomeRule.Atlas.Compiling;

/// <summary>Checked atlas content and the divisions of the country → one snapshot. Same content, same hash, on any machine and any day. Thread-safe.</summary>
public static class SnapshotCompiler
{
    /// <summary>A snapshot in memory, without a file.</summary>
    /// <param name="content">Content that <see cref="Reading.AtlasReader"/> has accepted.</param>
    /// <param name="country">The divisions and boundaries of the country.</param>
    /// <param name="edition">Day of compilation; not part of the hash.</param>
    public static Snapshot Build(AtlasContent content, SnapshotBase country, DateOnly edition) => Encode(content, country, edition).Snapshot;

    /// <summary>
    /// Writes a snapshot file: to a temporary file in the same folder, read back and compared, then renamed, so that the path holds either the old
    /// snapshot or the whole new one. Code <c>snapshot.write</c>: the folder cannot be written to.
    /// </summary>
    /// <param name="content">Content that <see cref="Reading.AtlasReader"/> has accepted.</param>
    /// <param name="country">The divisions and boundaries of the country.</param>
    /// <param name="edition">Day of compilation; not part of the hash.</param>
    /// <param name="path">Where the snapshot goes; its folder is made if need be.</param>
    /// <exception cref="InvalidOperationException">What was written does not read back as it was: a bug. Nothing is left behind.</exception>
    public static Result<SnapshotInfo> Compile(AtlasContent content, SnapshotBase country, DateOnly edition, string path)
    {
        var (snapshot, file) = Encode(content, country, edition);
        var target = Path.GetFullPath(path);
        var temporary = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(file);
                stream.Flush(flushToDisk: true);
            }

            ReadBack(temporary, snapshot);
            File.Move(temporary, target, overwrite: true);
            return snapshot.Info;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Problem("snapshot.write", $"The snapshot {path} cannot be written ({e.Message.TrimEnd('.')}). Choose another path or free the disk.");
        }
        finally
        {
            if (File.Exists(temporary))
                File.Delete(temporary);
        }
    }

    private static (Snapshot Snapshot, byte[] File) Encode(AtlasContent content, SnapshotBase country, DateOnly edition)
    {
        var divisions = DivisionMerge.Merge(country.Divisions, content);
        var index = country.Index;
        using var boundaries = new MemoryStream();
        index.Write(boundaries);
        var file = SnapshotWriter.Write(edition,
        [
            (SnapshotFormat.Atlas, ContentEncoder.Encode(content)),
            (SnapshotFormat.Divisions, ContentEncoder.Encode(divisions)),
            (SnapshotFormat.Index, boundaries.ToArray()),
        ]);
        if (SnapshotTable.Read(file, out var table) is { } fault)
            throw new InvalidOperationException($"The snapshot just made {fault}.");
        var info = new SnapshotInfo(table!.ContentHash, edition);
        return (new Snapshot { Info = info, Content = content, Divisions = divisions, Index = index }, file);
    }

    private static void ReadBack(string path, Snapshot written)
    {
        if (!SnapshotReader.Open(path).TryGet(out var read, out var problem))
            throw new InvalidOperationException($"The snapshot just written does not open: {problem.Message}");
        if (read.Info != written.Info ||
            !ContentEncoder.Encode(read.Content).AsSpan().SequenceEqual(ContentEncoder.Encode(written.Content)) ||
            !ContentEncoder.Encode(read.Divisions).AsSpan().SequenceEqual(ContentEncoder.Encode(written.Divisions)) ||
            !read.Index.Divisions.SequenceEqual(written.Index.Divisions))
            throw new InvalidOperationException("The snapshot just written reads back as something else.");
    }
}
