using System.Globalization;
using System.Text;

namespace HomeRule.Documents.Reports;

/// <summary>Small pieces of Markdown. Pure; thread-safe.</summary>
public static class MarkdownText
{
    /// <summary>Plain text with the signs that Markdown would read escaped, on one line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|')
                escaped.Append('\\').Append(c);
            else
                escaped.Append(c is '\n' or '\r' or '\t' ? ' ' : c);
        }

        return escaped.ToString();
    }

    /// <summary><c> [1] [2]</c> with a leading space; empty for no sources.</summary>
    public static string Cited(IReadOnlyList<int> sources) =>
        sources.Count == 0 ? "" : " " + string.Join(' ', sources.Select(static n => string.Create(CultureInfo.InvariantCulture, $"\\[{n}\\]")));

    public static void Row(StringBuilder into, params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
            into.Append("| ").Append(cell.Length == 0 ? "–" : cell).Append(' ');
        into.Append("|\n");
    }

    public static void Header(StringBuilder into, params ReadOnlySpan<string> cells)
    {
        Row(into, cells);
        for (var i = 0; i < cells.Length; i++)
            into.Append("| --- ");
        into.Append("|\n");
    }
}
