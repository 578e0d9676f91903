using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using HomeRule.Civics;

namespace HomeRule.Feeds.Unpacking;

/// <summary>
/// Opens an official file that is gzip or plain, and turns everything that can be wrong with it (no file, empty, a web page instead, cut short, a bomb)
/// into one sentence. Stateless; thread-safe.
/// </summary>
internal static class GzipReading
{
    /// <summary>Most that one byte of an archive may become.</summary>
    public const int MostRatio = 100;

    private const long AlwaysAllowed = 1 << 20;

    /// <summary>Reads through the file with <paramref name="read"/>. Codes: <c>file.absent</c>, <c>file.empty</c>, <c>file.web_page</c>, <c>file.damaged</c>, <c>file.bomb</c>, <c>file.text</c>.</summary>
    /// <param name="path">Gzip, by its first two bytes, or plain.</param>
    /// <param name="mostBytes">Most that it may unpack to, inclusive.</param>
    /// <param name="read">Gets the unpacked bytes; what it leaves is read to the end, so that a cut or a wrong sum is always seen.</param>
    /// <param name="stop">Stops within a moment.</param>
    public static Result<T> Read<T>(string path, long mostBytes, Func<CappedStream, Result<T>> read, CancellationToken stop)
    {
        var name = Path.GetFileName(path);
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
            if (file.Length == 0)
                return new Problem("file.empty", $"{name} is empty and was not taken. Pull it again; if it stays so, check the address.");
            var start = new byte[256];
            var got = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            file.Position = 0;
            var isGzip = got > 2 && start[0] == 0x1f && start[1] == 0x8b;
            if (!isGzip && LooksLikeWebPage(start.AsSpan(0, got)))
                return new Problem("file.web_page", $"{name} is a web page instead of data and was not taken. Check the address.");
            using var unpacked = isGzip ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
            using var capped = new CappedStream(unpacked, mostBytes, isGzip ? Math.Max(AlwaysAllowed, file.Length * MostRatio) : long.MaxValue, stop);
            var result = read(capped);
            if (!result.IsOk)
                return result;
            capped.CopyTo(Stream.Null);
            if (isGzip && LengthAtEnd(file) != (uint)(capped.Position & uint.MaxValue))
                throw new EndOfStreamException();
            return result;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new Problem("file.absent", $"{name} is not there. Pull it first.");
        }
        catch (TooLargeException e)
        {
            return new Problem("file.bomb", string.Create(CultureInfo.InvariantCulture, $"{name} unpacks to more than {e.Most} bytes and was not taken. Check the address."));
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or FormatException)
        {
            return new Problem("file.damaged", $"{name} is damaged or cut short and was not taken. Pull it again; if it stays so, check the address.");
        }
        catch (DecoderFallbackException)
        {
            return new Problem("file.text", $"{name} holds bytes that are no UTF-8 text and was not taken. Check the address.");
        }
    }

    /// <summary>The whole file as text in UTF-8, with or without a byte order mark.</summary>
    public static Result<string> ReadText(string path, long mostBytes, CancellationToken stop) => Read<string>(
        path,
        mostBytes,
        static stream =>
        {
            using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
            return reader.ReadToEnd();
        },
        stop);

    /// <summary>The whole file.</summary>
    public static Result<byte[]> ReadBytes(string path, long mostBytes, CancellationToken stop) => Read<byte[]>(
        path,
        mostBytes,
        static stream =>
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        },
        stop);

    /// <summary>The last four bytes of a gzip file: how long the content is. A file that lost only its end has others there.</summary>
    private static uint LengthAtEnd(FileStream file)
    {
        Span<byte> end = stackalloc byte[4];
        file.Seek(-end.Length, SeekOrigin.End);
        file.ReadExactly(end);
        return BinaryPrimitives.ReadUInt32LittleEndian(end);
    }

    private static bool LooksLikeWebPage(ReadOnlySpan<byte> start)
    {
        var text = Encoding.Latin1.GetString(start).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
    }
}
