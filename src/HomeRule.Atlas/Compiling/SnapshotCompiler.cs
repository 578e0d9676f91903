using System.Text;
using HomeRule.Atlas.Compiling.Format;
using HomeRule.Atlas.Compiling.Sections;
using HomeRule.Civics;
using HomeRule.Civics.Living;

namespace HomeRule.Atlas.Compiling;

/// <summary>Checked atlas content and the divisions of the country → one snapshot. Same content, same hash, on any machine and any day. Thread-safe.</summary>
public static class SnapshotCompiler
{
    /// <summary>A snapshot in memory, without a file.</summary>
    /// <param name="content">Content that <see cref="Reading.AtlasReader"/> has accepted.</param>
    /// <param name="country">The divisions and boundaries of the country.</param>
    /// <param name="edition">Day of compilation; not part of the hash.</param>
    public static Snapshot Build(AtlasContent content, SnapshotBase country, DateOnly edition)
    {
        var divisions = DivisionMerge.Merge(country.Divisions, content);
        var living = country.LivingOf(content, divisions);
        var entries = Small(content, divisions, living, country).Select(SectionWriter.Entry).Append(country.IndexEntry);
        return Of(content, divisions, living, country, new SnapshotInfo(SectionTable.HashOf([.. entries]), edition));
    }

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
        var divisions = DivisionMerge.Merge(country.Divisions, content);
        var living = country.LivingOf(content, divisions);
        SectionSource[] sections = [.. Small(content, divisions, living, country), country.IndexSection];
        var hash = "";
        var written = FileReplacement.Write(path, stream => hash = SectionWriter.Write(stream, SnapshotFormat.File, edition, sections),
            temporary => ReadBack(temporary, Of(content, divisions, living, country, new SnapshotInfo(hash, edition))), CancellationToken.None);
        return written is { } reason
            ? new Problem("snapshot.write", $"The snapshot {path} cannot be written ({reason}). Choose another path or free the disk.")
            : new SnapshotInfo(hash, edition);
    }

    private static SectionSource[] Small(AtlasContent content, IReadOnlyList<Division> divisions, LivingFacts living, SnapshotBase country) =>
    [
        SectionSource.Of(SnapshotFormat.Atlas, ContentEncoder.Encode(content)),
        SectionSource.Of(SnapshotFormat.Divisions, ContentEncoder.Encode(divisions)),
        SectionSource.Of(SnapshotFormat.BoundarySets, ContentEncoder.Encode(country.BoundarySets)),
        SectionSource.Of(SnapshotFormat.Reports, ContentEncoder.Encode(country.BoundaryReports)),
        SectionSource.Of(SnapshotFormat.Living, ContentEncoder.Encode(living)),
        SectionSource.Of(SnapshotFormat.Feeds, Encoding.ASCII.GetBytes(living.Fingerprint)),
    ];

    private static Snapshot Of(AtlasContent content, IReadOnlyList<Division> divisions, LivingFacts living, SnapshotBase country, SnapshotInfo info) => new()
    {
        Info = info,
        Content = content,
        Divisions = divisions,
        Living = living,
        BoundarySets = country.BoundarySets,
        BoundaryReports = country.BoundaryReports,
        Index = country.Index,
    };

    private static void ReadBack(string path, Snapshot written)
    {
        if (!SnapshotReader.Open(path).TryGet(out var read, out var problem))
            throw new InvalidOperationException($"The snapshot just written does not open: {problem.Message}");
        if (read.Info != written.Info ||
            !ContentEncoder.Encode(read.Content).AsSpan().SequenceEqual(ContentEncoder.Encode(written.Content)) ||
            !ContentEncoder.Encode(read.Divisions).AsSpan().SequenceEqual(ContentEncoder.Encode(written.Divisions)) ||
            !ContentEncoder.Encode(read.BoundarySets).AsSpan().SequenceEqual(ContentEncoder.Encode(written.BoundarySets)) ||
            !ContentEncoder.Encode(read.Living).AsSpan().SequenceEqual(ContentEncoder.Encode(written.Living)) ||
            !ContentEncoder.Encode(read.BoundaryReports).AsSpan().SequenceEqual(ContentEncoder.Encode(written.BoundaryReports)) ||
            read.Living.Fingerprint != written.Living.Fingerprint ||
            !read.Index.Divisions.SequenceEqual(written.Index.Divisions))
            throw new InvalidOperationException("The snapshot just written reads back as something else.");
    }
}
