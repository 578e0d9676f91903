using System.Globalization;
using System.Text.Unicode;

namespace HomeRule.Feeds.Reading;

/// <summary>Checks the text of a table of comma-separated values whose rows are one line each, before anything is made of it.</summary>
internal static class TableText
{
    /// <summary>Longest row, in bytes, inclusive.</summary>
    public const int MostRowBytes = 8_192;

    /// <exception cref="TableFaultException">A row is too long, is not UTF-8, holds NUL, or ends in another way than the first.</exception>
    public static void Check(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            throw new TableFaultException(1, "is written in UTF-16, not in UTF-8");
        var usesCr = false;
        for (var row = 1L; bytes.Length > 0; row++)
        {
            var end = bytes.IndexOfAny((byte)'\n', (byte)'\r');
            var line = end < 0 ? bytes : bytes[..end];
            if (line.Length > MostRowBytes)
                throw new TableFaultException(row, string.Create(CultureInfo.InvariantCulture, $"has more than {MostRowBytes} bytes"));
            if (line.Contains((byte)0))
                throw new TableFaultException(row, "holds a NUL character");
            if (!Utf8.IsValid(line))
                throw new TableFaultException(row, "is not text in UTF-8");
            if (end < 0)
                return;
            var isCr = bytes[end] == '\r';
            if (isCr && (end + 1 >= bytes.Length || bytes[end + 1] != '\n'))
                throw new TableFaultException(row, "holds a carriage return without a line feed");
            if (row == 1)
                usesCr = isCr;
            else if (isCr != usesCr)
                throw new TableFaultException(row, "ends its line in another way than the rows before it");
            bytes = bytes[(end + (isCr ? 2 : 1))..];
        }
    }
}
