using System.Globalization;
using System.IO.Compression;
using HomeRule.Civics;
using HomeRule.Papers.Packages;

namespace HomeRule.Feeds.Unpacking;

/// <summary>
/// Takes one file out of a zip archive. What an archive says of itself is not believed: bytes are counted and checked against their sum. Stateless;
/// thread-safe.
/// </summary>
public static class ZipUnpacker
{
    /// <summary>Most files in an archive, inclusive.</summary>
    public const int MostEntries = 1_000;

    /// <summary>Most that one byte of an archive may become.</summary>
    public const int MostRatio = 100;

    /// <summary>Largest file taken out of an archive, in bytes, inclusive.</summary>
    public const long MostBytes = 8L << 30;

    // An archive of a few kilobytes may well be of one letter; such a file is no danger.
    private const long AlwaysAllowed = 1 << 20;

    /// <summary>
    /// Unpacks the only entry with one of the extensions. Codes: <c>zip.damaged</c> (not an archive, cut short, a wrong sum or length), <c>zip.bomb</c>,
    /// <c>zip.entry</c> (none with that extension, or several).
    /// </summary>
    /// <param name="archive">The zip file.</param>
    /// <param name="extensions">Lower-case, with the dot: <c>.gpkg</c>.</param>
    /// <param name="target">Where the entry goes; removed again when anything is wrong. The entry's own path plays no part.</param>
    /// <param name="mostBytes">Largest file to take out; <see cref="MostBytes"/> when null.</param>
    /// <param name="progress">Part of the entry that is unpacked, 0 to 1.</param>
    /// <param name="stop">Stops within a moment.</param>
    /// <exception cref="OperationCanceledException">It was stopped; nothing is left behind.</exception>
    public static Result<string> Unpack(string archive, IReadOnlyList<string> extensions, string target, long? mostBytes = null, IProgress<double>? progress = null, CancellationToken stop = default)
    {
        var whole = false;
        try
        {
            using var zip = ZipFile.OpenRead(archive);
            if (zip.Entries.Count > MostEntries)
                return Bomb(archive, string.Create(CultureInfo.InvariantCulture, $"holds more than {MostEntries} files"));
            var wanted = zip.Entries.Where(e => extensions.Contains(Path.GetExtension(e.Name).ToLowerInvariant())).Take(2).ToList();
            if (wanted.Count != 1)
                return new Problem("zip.entry", $"{Path.GetFileName(archive)} holds {(wanted.Count == 0 ? "no file" : "more than one file")} that ends with {string.Join(" or ", extensions)}. Check the address.");
            var fault = Write(wanted[0], archive, target, mostBytes ?? MostBytes, progress, stop);
            whole = fault is null;
            return fault is null ? target : fault;
        }
        catch (InvalidDataException)
        {
            return Damaged(archive);
        }
        finally
        {
            if (!whole)
                File.Delete(target);
        }
    }

    private static Problem? Write(ZipArchiveEntry entry, string archive, string target, long most, IProgress<double>? progress, CancellationToken stop)
    {
        using var from = entry.Open();
        using var to = new FileStream(target, FileMode.Create, FileAccess.Write, FileShare.None);
        var sum = new Crc32();
        var buffer = new byte[1 << 18];
        var done = 0L;
        for (int got; (got = from.Read(buffer)) > 0;)
        {
            stop.ThrowIfCancellationRequested();
            done += got;
            if (done > most)
                return Bomb(archive, string.Create(CultureInfo.InvariantCulture, $"unpacks to more than {most} bytes"));
            if (done > AlwaysAllowed && done / MostRatio > Math.Max(entry.CompressedLength, 1))
                return Bomb(archive, string.Create(CultureInfo.InvariantCulture, $"unpacks to more than {MostRatio} times its size"));
            sum.Append(buffer.AsSpan(0, got));
            to.Write(buffer, 0, got);
            progress?.Report(entry.Length > 0 ? Math.Min(1, (double)done / entry.Length) : 1);
        }

        return done == entry.Length && sum.Value == entry.Crc32 ? null : Damaged(archive);
    }

    private static Problem Bomb(string archive, string what) =>
        new("zip.bomb", $"{Path.GetFileName(archive)} {what} and was not taken. Check the address.");

    private static Problem Damaged(string archive) =>
        new("zip.damaged", $"{Path.GetFileName(archive)} is not a whole zip archive and was not taken. Run the same command again; if it stays so, check the address.");
}
