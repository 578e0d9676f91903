using System.Globalization;
using System.IO.Compression;
using HomeRule.Civics;

namespace HomeRule.Feeds.Unpacking;

/// <summary>Reads a file whole, unpacking it when its first bytes are those of gzip. What the file says of its size is not believed. Stateless; thread-safe.</summary>
internal static class PlainBytes
{
    /// <summary>Codes: <c>file.damaged</c> (cut short or not whole), <c>file.large</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="most">Most bytes after unpacking, inclusive.</param>
    /// <param name="stop">Stops within a moment.</param>
    public static Result<byte[]> Read(string path, long most, CancellationToken stop = default)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        var isGzip = file.ReadByte() == 0x1F && file.ReadByte() == 0x8B;
        file.Position = 0;
        using var bytes = new MemoryStream();
        using Stream plain = isGzip ? new GZipStream(file, CompressionMode.Decompress, leaveOpen: true) : file;
        try
        {
            var buffer = new byte[1 << 16];
            for (int got; (got = plain.Read(buffer)) > 0;)
            {
                stop.ThrowIfCancellationRequested();
                bytes.Write(buffer, 0, got);
                if (bytes.Length > most)
                    return new Problem("file.large", string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)} unpacks to more than {most >> 20} MB and was not taken. Check the address."));
            }
        }
        catch (InvalidDataException)
        {
            return Damaged(path);
        }

        return isGzip && !IsWhole(file, bytes) ? Damaged(path) : bytes.ToArray();
    }

    /// <summary>Whether the last four bytes give the length: a file that was cut short ends elsewhere.</summary>
    private static bool IsWhole(FileStream file, MemoryStream plain)
    {
        var tail = new byte[8];
        if (file.Length < 18)
            return false;
        file.Position = file.Length - 8;
        file.ReadExactly(tail);
        var sum = new Crc32();
        sum.Append(plain.GetBuffer().AsSpan(0, (int)plain.Length));
        return BitConverter.ToUInt32(tail) == sum.Value && BitConverter.ToUInt32(tail, 4) == plain.Length;
    }

    private static Problem Damaged(string path) =>
        new("file.damaged", $"{Path.GetFileName(path)} is not a whole gzip file and was not taken. Run the same command again; if it stays so, check the address.");
}
