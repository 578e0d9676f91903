using System.Text;

namespace HomeRule.Papers.Documents;

/// <summary>Bytes → text: UTF-8, UTF-16 with its mark, else Windows-1252. Pure; thread-safe.</summary>
internal static class PaperText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Little = new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Big = new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    /// <summary>0x80 to 0x9F of Windows-1252; those without a letter are the replacement character. Source: the table that Unicode publishes for the code page.</summary>
    private const string Upper = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    /// <summary>The text and whether its encoding was guessed; null when the bytes are no text.</summary>
    public static (string Text, bool Guessed)? Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
                return Whole(Little.GetString(bytes[2..]), false);
            if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
                return Whole(Big.GetString(bytes[2..]), false);
            return Whole(Utf8.GetString(bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes), false);
        }
        catch (DecoderFallbackException)
        {
            return bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? null : Whole(Western(bytes), true);
        }
    }

    private static string Western(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var b in bytes)
            text.Append(b is >= 0x80 and <= 0x9F ? Upper[b - 0x80] : (char)b);
        return text.ToString();
    }

    /// <summary>NUL and other control characters do not stand in a text that somebody wrote.</summary>
    private static (string, bool)? Whole(string text, bool guessed)
    {
        var strange = 0;
        foreach (var c in text)
        {
            if (c == '\0')
                return null;
            if (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v'))
                strange++;
        }

        return strange > 8 + text.Length / 1_000 ? null : (text, guessed);
    }
}
