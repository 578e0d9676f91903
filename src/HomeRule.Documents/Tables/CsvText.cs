using System.Buffers;
using System.Text;
using HomeRule.Civics;

namespace HomeRule.Documents.Tables;

/// <summary>Bytes of somebody's table → text, or why not.</summary>
internal static class CsvText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>All but control characters, signs that turn the direction of writing, and the mark of the byte order; tabs and line ends are white space.</summary>
    public static SearchValues<char> Allowed { get; } = SearchValues.Create([.. Enumerable.Range(0, 0x10000).Select(static i => (char)i).Where(IsAllowed)]);

    /// <summary>Codes: <c>csv.encoding</c>, <c>csv.too-long</c>.</summary>
    public static Result<string> Decode(byte[] bytes)
    {
        if (bytes.Length > CsvSheet.MostBytes)
            return new Problem("csv.too-long", $"The file has {bytes.Length:N0} bytes; at most {CsvSheet.MostBytes:N0} are read. Cut it into parts.");
        try
        {
            return bytes switch
            {
                [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => Encoded("UTF-32"),
                [0xFF, 0xFE, .. var little] => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true).GetString(little),
                [0xFE, 0xFF, .. var big] => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true).GetString(big),
                [0xEF, 0xBB, 0xBF, ..] => Utf8.GetString(bytes.AsSpan(3)),
                _ when LooksWide(bytes) => Encoded("UTF-16 without its mark"),
                _ => Utf8.GetString(bytes),
            };
        }
        catch (DecoderFallbackException e)
        {
            return new Problem("csv.encoding", $"Line {bytes.AsSpan(0, Math.Clamp(e.Index, 0, bytes.Length)).Count((byte)'\n') + 1} holds bytes that are not text. Save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\").");
        }
    }

    private static Result<string> Encoded(string what) => new Problem("csv.encoding", $"The file is {what}. Save it as UTF-8 (in a spreadsheet: \"CSV UTF-8\").");

    private static bool LooksWide(byte[] bytes)
    {
        var start = bytes.AsSpan(0, Math.Min(bytes.Length, 1_000));
        return start.Length > 3 && start.Count((byte)0) * 3 > start.Length;
    }

    private static bool IsAllowed(char c) => c is '\t' or '\r' or '\n'
        || !(char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\u200B' or '\uFFFE' or '\uFFFF');
}
