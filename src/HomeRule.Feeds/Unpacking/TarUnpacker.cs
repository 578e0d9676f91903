using System.Formats.Tar;
using System.Globalization;
using HomeRule.Civics;

namespace HomeRule.Feeds.Unpacking;

/// <summary>
/// Takes files out of a tar archive, packed with gzip or not, into memory. Nothing is written anywhere, so a name cannot do harm; one that tries to (a root,
/// <c>..</c>) or a link is still refused with the whole archive. Stateless; thread-safe.
/// </summary>
internal static class TarUnpacker
{
    // Two blocks of zeros end an archive.
    private const int EndBytes = 1024;

    /// <summary>The wanted files in the order of the archive. Codes: those of <see cref="GzipReading.Read"/>, and <c>tar.entry</c>, <c>tar.empty</c>.</summary>
    /// <param name="path">The archive.</param>
    /// <param name="isWanted">By name.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <param name="stop">Stops within a moment.</param>
    public static Result<IReadOnlyList<ArchivedFile>> Unpack(string path, Func<string, bool> isWanted, TarLimits limits, CancellationToken stop) =>
        GzipReading.Read(path, limits.TotalBytes, stream => Unpack(stream, Path.GetFileName(path), isWanted, limits), stop);

    private static Result<IReadOnlyList<ArchivedFile>> Unpack(CappedStream stream, string archive, Func<string, bool> isWanted, TarLimits limits)
    {
        var files = new List<ArchivedFile>();
        var entries = 0;
        using (var tar = new TarReader(stream, leaveOpen: true))
        {
            while (tar.GetNextEntry() is { } entry)
            {
                if (++entries > limits.Entries)
                    return new Problem("file.bomb", string.Create(CultureInfo.InvariantCulture, $"{archive} holds more than {limits.Entries} files and was not taken. Check the address."));
                if (entry.EntryType is TarEntryType.GlobalExtendedAttributes)
                    continue;
                if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.Directory or TarEntryType.ContiguousFile))
                    return Strange(archive, "a link or a device");
                if (!IsInside(entry.Name))
                    return Strange(archive, "a name that leads out of it");
                if (entry.EntryType is TarEntryType.Directory || !isWanted(entry.Name))
                    continue;
                if (entry.Length > limits.FileBytes)
                    return new Problem("file.bomb", string.Create(CultureInfo.InvariantCulture, $"{archive} holds a file of more than {limits.FileBytes} bytes and was not taken. Check the address."));
                var bytes = new byte[entry.Length];
                entry.DataStream?.ReadExactly(bytes);
                files.Add(new ArchivedFile(entry.Name, bytes, entry.ModificationTime));
            }
        }

        stream.CopyTo(Stream.Null);
        if (stream.TrailingZeros < EndBytes)
            throw new EndOfStreamException();
        return files.Count > 0 ? Result<IReadOnlyList<ArchivedFile>>.Ok(files) : new Problem("tar.empty", $"{archive} holds none of the files that were looked for and was not taken. Check the address.");
    }

    private static bool IsInside(string name) =>
        name.Length > 0 && name[0] is not ('/' or '\\') && !name.Contains(':', StringComparison.Ordinal) && !name.Split('/', '\\').Contains("..");

    private static Problem Strange(string archive, string what) => new("tar.entry", $"{archive} holds {what} and was not taken. Check the address.");
}
