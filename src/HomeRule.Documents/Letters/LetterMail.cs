using System.Buffers;
using System.Text;

namespace HomeRule.Documents.Letters;

/// <summary>A letter as a <c>mailto:</c> address (RFC 6068). Nothing in the subject or the text can add a field or an address: everything but letters and digits is encoded. Pure; thread-safe.</summary>
public static class LetterMail
{
    /// <summary>Longest address that mail programs take, in characters.</summary>
    public const int Most = 1_900;

    private static readonly SearchValues<char> NeverInAnAddress = SearchValues.Create("?&\r\n ,;");

    /// <param name="to"><c>mailto:</c> address of the recipient; null leaves it out.</param>
    /// <param name="subject">On one line; line ends become spaces.</param>
    /// <param name="body">Lines divided by <c>\n</c>.</param>
    /// <returns>Null when it would be longer than <see cref="Most"/>: then the text is to be copied.</returns>
    public static string? Write(string? to, string subject, string body)
    {
        var address = to is not null && to.StartsWith("mailto:", StringComparison.Ordinal) && !to.AsSpan().ContainsAny(NeverInAnAddress) ? to : "mailto:";
        var text = $"{address}?subject={Uri.EscapeDataString(OneLine(subject))}&body={Uri.EscapeDataString(Lines(body))}";
        return text.Length <= Most ? text : null;
    }

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || Rune.IsWhiteSpace(rune))
                line.Append(line.Length > 0 && line[^1] != ' ' ? " " : "");
            else
                line.Append(rune);
        }

        return line.ToString().TrimEnd();
    }

    private static string Lines(string text)
    {
        var lines = new StringBuilder(text.Length + 16);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\n')
                lines.Append("\r\n");
            else if (!Rune.IsControl(rune))
                lines.Append(rune);
        }

        return lines.ToString();
    }
}
