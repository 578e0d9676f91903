using HomeRule.Documents.Images;

namespace HomeRule.Documents.Briefs;

/// <summary>
/// The measures of a printed side in points, as <c>brief.scss</c> sets them, and the ruler that says how high a text is there. A browser test prints
/// briefs and checks that nothing runs over.
/// </summary>
internal sealed class BriefSheet(TypeCase letters)
{
    /// <summary>Between the margins of half an inch, without the foot.</summary>
    public const double Height = 690;

    public const double Width = 540;

    public const double Column = 258;

    public const double Small = 8.4;

    public const double SmallLine = 10.6;

    public const double Tiny = 7;

    public const double TinyLine = 8.8;

    public const double Heading = 33;

    // A browser breaks a line now and then before we would.
    private const double Slack = .965;

    public int Lines(string text, double size, double width, bool bold = false)
    {
        if (text.Length == 0)
            return 0;
        return letters.IsEmpty
            ? Math.Max(1, (int)Math.Ceiling(text.Length * size * .54 / width))
            : TextLines.Break(bold ? letters.Bold : letters.Plain, text, size, width * Slack).Count;
    }

    public int TitleLines(string text, double size) => letters.IsEmpty ? 1 + (text.Length / 40) : TextLines.Break(letters.Title, text, size, Width * Slack).Count;

    /// <summary>As many of the items as <paramref name="lines"/> lines hold, joined, and how many are left out in words.</summary>
    public string Join(IReadOnlyList<string> items, double size, double width, int lines, Func<int, string> more)
    {
        for (var count = items.Count; count > 1; count--)
        {
            var text = string.Join("; ", count == items.Count ? items : items.Take(count).Append(more(items.Count - count)));
            if (Lines(text, size, width) <= lines)
                return text;
        }

        return items.Count == 0 ? "" : items.Count == 1 ? items[0] : $"{items[0]}; {more(items.Count - 1)}";
    }
}
