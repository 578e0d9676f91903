using System.Text;

namespace HomeRule.Atlas.Reading;

/// <summary>Bytes of a file → text, refusing what no atlas file may hold.</summary>
internal static class AtlasText
{
    /// <summary>Largest file, in bytes, inclusive.</summary>
    public const int MaxBytes = 1_048_576;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads at most <see cref="MaxBytes"/>; a larger file is refused without being read.</summary>
    public static byte[]? ReadFile(string file, FileProblems problems)
    {
        try
        {
            using var handle = File.OpenHandle(file, options: FileOptions.SequentialScan);
            var length = RandomAccess.GetLength(handle);
            if (length > MaxBytes)
            {
                problems.Error(0, 0, "file.too-large", $"The file has {length:N0} bytes; an atlas file has at most {MaxBytes:N0}. Split it into one entity a file.");
                return null;
            }

            var bytes = new byte[length];
            var read = 0;
            while (read < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(read), read) is var got and > 0)
                read += got;
            return read == bytes.Length ? bytes : bytes[..read];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Error(0, 0, "file.unreadable", $"The file cannot be read ({e.Message}). Check that it exists and that you may read it.");
            return null;
        }
    }

    /// <summary>Accepts a UTF-8 byte-order mark and CRLF; the canonical check speaks about them.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, FileProblems problems)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        if (!Utf8Valid(bytes, out var bad))
        {
            var before = bytes[..bad];
            problems.Error(before.Count((byte)'\n') + 1, bad - before.LastIndexOf((byte)'\n'), "file.not-utf8", "This is not UTF-8. Save the file as UTF-8.");
            return null;
        }

        var text = Utf8.GetString(bytes);
        return HasForbidden(text, problems) ? null : text;
    }

    private static bool Utf8Valid(ReadOnlySpan<byte> bytes, out int firstBad)
    {
        firstBad = -1;
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return true;
        firstBad = 0;
        while (firstBad < bytes.Length && Rune.DecodeFromUtf8(bytes[firstBad..], out _, out var used) == System.Buffers.OperationStatus.Done)
            firstBad += used;
        return false;
    }

    private static bool HasForbidden(string text, FileProblems problems)
    {
        int line = 1, start = 0;
        var found = false;
        for (var i = 0; i < text.Length && problems.ErrorCount < 20; i++)
        {
            var c = text[i];
            if (c == '\n')
            {
                line++;
                start = i + 1;
            }
            else if (c == '\t')
            {
                found = true;
                problems.Error(line, i - start + 1, "yaml.tab", "There is a tab here. Use spaces.");
            }
            else if (c is '\u2028' or '\u2029' or '\uFEFF' || (char.IsControl(c) && !(c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')))
            {
                found = true;
                problems.Error(line, i - start + 1, "yaml.control", $"There is a control character here (U+{(int)c:X4}). Take it out.");
            }
        }

        return found;
    }
}
