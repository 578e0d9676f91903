using System.Text;
using System.Text.RegularExpressions;

namespace HomeRule.Papers.Documents;

/// <summary>Plain text and Markdown → paragraphs. A line that begins with a letter or number in brackets, or a bullet, begins one; so does an empty line. Pure; thread-safe.</summary>
internal static partial class PlainPaper
{
    public static void Read(string text, bool markdown, ParagraphList paragraphs, CancellationToken stop)
    {
        var open = new StringBuilder();
        void Close()
        {
            if (open.Length > 0)
                paragraphs.Add(open.ToString());
            open.Clear();
        }

        var lines = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            if ((++lines & 0xFFF) == 0)
                stop.ThrowIfCancellationRequested();
            if (paragraphs.IsOver)
                return;
            var line = raw.Trim();
            if (line.Length == 0)
            {
                Close();
                continue;
            }

            if (markdown && line[0] == '#')
            {
                Close();
                paragraphs.Add(line.TrimStart('#').ToString(), heading: true);
                continue;
            }

            if (markdown && line.IndexOfAnyExcept("-=*_ ") < 0)
            {
                Close();
                continue;
            }

            if (BeginsItem(line))
                Close();
            if (open.Length > 0)
                open.Append(' ');
            if (markdown)
                Plain(line, open);
            else
                open.Append(line);
            if (open.Length > PaperLimits.LongestParagraph)
                Close();
        }

        Close();
    }

    private static bool BeginsItem(ReadOnlySpan<char> line) => Item().IsMatch(line.Length > 40 ? line[..40] : line);

    /// <summary>Without marks of emphasis, quotes, bullets and footnotes.</summary>
    private static void Plain(ReadOnlySpan<char> line, StringBuilder to)
    {
        var at = 0;
        while (at < line.Length && line[at] is '>' or ' ')
            at++;
        for (; at < line.Length; at++)
        {
            if (line[at] is '*' or '`' or '|')
                continue;
            if (line[at] == '\\' && at + 1 < line.Length && char.IsPunctuation(line[at + 1]))
                continue;
            if (line[at] == '[' && at + 1 < line.Length && line[at + 1] == '^' && line[at..].IndexOf(']') is > 0 and < 8 and var end)
            {
                at += end;
                continue;
            }

            to.Append(line[at]);
        }
    }

    [GeneratedRegex(@"^(?:\([A-Za-z0-9]{1,4}\)|[0-9]{1,3}[.)]|[A-Za-z][.)]|[-*•–]|\u00A7|SECTION\b|Section [0-9]|Sec\.|SEC\.|WHEREAS\b|NOW, THEREFORE)\s?", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
