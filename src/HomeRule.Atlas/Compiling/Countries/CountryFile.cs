using HomeRule.Atlas.Compiling.Format;
using HomeRule.Atlas.Compiling.Sections;
using HomeRule.Civics;
using HomeRule.Geo;

namespace HomeRule.Atlas.Compiling.Countries;

/// <summary>
/// Divisions, maps and their index in a file, so that a change of the atlas does not read twenty million corners again. Stateless; thread-safe.
/// </summary>
public static class CountryFile
{
    /// <summary>Codes: <c>country.missing</c>, <c>country.unreadable</c>, <c>country.damaged</c> (also: another format, cut short).</summary>
    /// <param name="path">A file that <see cref="CountryCompiler"/> wrote. Replace it by renaming, never by writing into it.</param>
    public static Result<SnapshotBase> Open(string path)
    {
        try
        {
            if (SectionFile.Open(path, CountryFormat.File, out var file) is { } fault)
                return Damaged(path, fault);
            using (file)
                return Parse(file!, path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new Problem("country.missing", $"There is no file {path}. Run: homerule atlas compile");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Problem("country.unreadable", $"The file {path} cannot be read ({e.Message.TrimEnd('.')}). Check that it is a file and that you may read it.");
        }
    }

    /// <summary>Whether the file is there, whole as far as its table tells, and made of the files as they are now.</summary>
    public static bool IsFresh(string path, CountrySources sources) => Fresh(path, sources) is not null;

    /// <summary>Whether a snapshot was compiled from this very country and this country is fresh.</summary>
    public static bool IsFreshFor(string snapshot, string path, CountrySources sources) =>
        Fresh(path, sources) is { } index && SnapshotReader.IndexHash(snapshot) is { } used && index.AsSpan().SequenceEqual(used);

    /// <summary>Hash of the index of a fresh file.</summary>
    private static byte[]? Fresh(string path, CountrySources sources)
    {
        try
        {
            if (!File.Exists(path) || SectionFile.Open(path, CountryFormat.File, out var file) is not null)
                return null;
            using (file)
            {
                return file!.Table.Find(CountryFormat.Inputs) is { } section
                    && SnapshotReader.Decoded(file.Read(section, verify: true), CountryInputs.Decode) is { } then
                    && CountryInputs.AreSame(then, CountryInputs.List(sources))
                    ? file.Table.Find(SnapshotFormat.Index)?.Hash
                    : null;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static Result<SnapshotBase> Parse(SectionFile file, string path)
    {
        var table = file.Table;
        if (table.Find(SnapshotFormat.Divisions) is not { } divisions || table.Find(SnapshotFormat.BoundarySets) is not { } sets
            || table.Find(SnapshotFormat.Reports) is not { } reports || table.Find(SnapshotFormat.Index) is not { } index)
            return Damaged(path, "lacks a section");
        if (SnapshotReader.Decoded(file.Read(divisions, verify: true), ContentDecoder.Divisions) is not { } list
            || SnapshotReader.Decoded(file.Read(sets, verify: true), ContentDecoder.BoundarySets) is not { } cards
            || SnapshotReader.Decoded(file.Read(reports, verify: true), ContentDecoder.Reports) is not { } readings
            || !DivisionIndex.Open(path, index.Offset, index.Length).TryGet(out var found, out _))
            return Damaged(path, "is damaged");
        return new SnapshotBase(new CountryParts(list, cards, readings), found, index, stream => Copy(path, index, stream));
    }

    /// <summary>The file can have been replaced by another since it was opened.</summary>
    private static void Copy(string path, SectionEntry index, Stream to)
    {
        if (SectionFile.Open(path, CountryFormat.File, out var file) is { } fault)
            throw new IOException($"the file {path} {fault}");
        using (file)
        {
            if (file!.Table.Find(SnapshotFormat.Index) is not { } now || now.Offset != index.Offset || now.Length != index.Length || !now.Hash.AsSpan().SequenceEqual(index.Hash))
                throw new IOException($"the file {path} was replaced meanwhile");
            file.Copy(now, to);
        }
    }

    private static Problem Damaged(string path, string what) => new("country.damaged", $"The file {path} {what}. Make it again: homerule atlas compile");
}
