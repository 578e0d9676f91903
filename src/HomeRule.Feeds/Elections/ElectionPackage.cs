using System.Globalization;
using System.IO.Compression;
using HomeRule.Civics;
using HomeRule.Feeds.Unpacking;

namespace HomeRule.Feeds.Elections;

/// <summary>
/// The files of a feed: those of a folder, of a zip archive, or one file by itself. Nothing is unpacked to disk, so names in an archive can do no harm. Not
/// thread-safe.
/// </summary>
internal sealed class ElectionPackage : IDisposable
{
    /// <summary>Largest file, unpacked, in bytes, inclusive.</summary>
    public const long MostBytes = 4L << 30;

    private readonly ZipArchive? _zip;
    private readonly string _path;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    private ElectionPackage(string path, ZipArchive? zip)
    {
        _path = path;
        _zip = zip;
    }

    /// <summary>Name of the folder, the archive or the file.</summary>
    public string Name => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(_path)));

    /// <summary>File names in lower case, without folders.</summary>
    public IEnumerable<string> Files => _zip is null ? _files.Keys : _entries.Keys;

    /// <summary>Codes: <c>file.absent</c>, <c>zip.damaged</c>, <c>zip.bomb</c>, <c>zip.entry</c> (two files of one name).</summary>
    public static Result<ElectionPackage> Open(string path)
    {
        if (Directory.Exists(path))
            return Folder(path);
        if (!File.Exists(path))
            return new Problem("file.absent", $"{Path.GetFileName(path)} is not there. Give the path of a file or folder.");
        try
        {
            if (!IsZip(path))
            {
                var one = new ElectionPackage(path, null);
                one._files.Add(Path.GetFileName(path).ToLowerInvariant(), path);
                return one;
            }

            return Zip(new ElectionPackage(path, ZipFile.OpenRead(path)));
        }
        catch (Exception e) when (e is InvalidDataException)
        {
            return Damaged(Path.GetFileName(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Problem("file.absent", $"{Path.GetFileName(path)} cannot be read ({e.Message.TrimEnd('.')}). Give the path of a file or folder.");
        }
    }

    /// <summary>Reads one of <see cref="Files"/> through to its end. Codes: those of <paramref name="read"/>, <c>zip.damaged</c>, <c>zip.bomb</c>, <c>file.absent</c>.</summary>
    public Result<T> Read<T>(string file, Func<Stream, Result<T>> read, CancellationToken stop)
    {
        try
        {
            if (_zip is null)
            {
                using var plain = new FileStream(_files[file], FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
                return plain.Length > MostBytes ? TooLong(file) : read(plain);
            }

            var entry = _entries[file];
            using var packed = entry.Open();
            using var stream = new PackageFile(packed, entry.CompressedLength, stop);
            var result = read(stream);
            if (result.IsOk)
                stream.CopyTo(Stream.Null);
            return !result.IsOk || (stream.Position == entry.Length && stream.Sum == entry.Crc32) ? result : Damaged(Name);
        }
        catch (TooLargeException)
        {
            return TooLong(file);
        }
        catch (InvalidDataException)
        {
            return Damaged(Name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Problem("file.absent", $"{file} cannot be read ({e.Message.TrimEnd('.')}). Give the path of a file or folder.");
        }
    }

    public void Dispose() => _zip?.Dispose();

    private static ElectionPackage Folder(string path)
    {
        var package = new ElectionPackage(path, null);
        foreach (var file in Directory.EnumerateFiles(path).Order(StringComparer.Ordinal))
            package._files.TryAdd(Path.GetFileName(file).ToLowerInvariant(), file);
        return package;
    }

    private static Result<ElectionPackage> Zip(ElectionPackage package)
    {
        var fault = package._zip!.Entries.Count > ZipUnpacker.MostEntries
            ? new Problem("zip.bomb", string.Create(CultureInfo.InvariantCulture, $"{package.Name} holds more than {ZipUnpacker.MostEntries} files and was not taken. Pack the feed alone."))
            : null;
        foreach (var entry in package._zip.Entries.Where(static e => e.Name.Length > 0))
        {
            if (fault is null && !package._entries.TryAdd(entry.Name.ToLowerInvariant(), entry))
                fault = new Problem("zip.entry", $"{package.Name} holds two files called {entry.Name}. Pack one feed alone.");
        }

        if (fault is null)
            return package;
        package.Dispose();
        return fault;
    }

    private static bool IsZip(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[4];
        return file.ReadAtLeast(start, 4, throwOnEndOfStream: false) == 4 && start is [(byte)'P', (byte)'K', 3 or 5, 4 or 6];
    }

    private Problem TooLong(string file) => new("zip.bomb", $"{file} of {Name} is longer than can be believed and was not taken. Check where the file comes from.");

    private static Problem Damaged(string name) => new("zip.damaged", $"{name} is not a whole zip archive and was not taken. Fetch it again.");
}
