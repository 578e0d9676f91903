using HomeRule.Documents.Images;

namespace HomeRule.Documents.Briefs;

/// <summary>
/// The measures of a printed side in points, as <c>brief.scss</c> sets them, and the ruler that says how high a text is there. A browser test prints
/// briefs and checks that nothing runs over.
/// </summary>
internal sealed class BriefSheet(TypeCase letters)
{
    /// <summary>Between the margins of half an inch, without the foot.</summary>
    public const double Height = 715;

    public const double Width = 540;

    public const double Column = 258;

    /// <summary>Of what was not checked, between the map and the code.</summary>
    public const double Gaps = 218;

    public const double Small = 8.4;

    public const double SmallLine = 10.6;

    public const double Tiny = 7;

    public const double TinyLine = 8.8;

    public const double Heading = 33;

    // A browser breaks a line now and then before we would.
    private const double Slack = .98;

    public int Lines(string text, double size, double width, bool bold = false)
    {
        if (text.Length == 0)
            return 0;
        return letters.IsEmpty
            ? Math.Max(1, (int)Math.Ceiling(text.Length * size * .54 / width))
            : TextLines.Break(bold ? letters.Bold : letters.Plain, text, size, width * Slack).Count;
    }

    public int TitleLines(string text, double size) => letters.IsEmpty ? 1 + (text.Length / 40) : TextLines.Break(letters.Title, text, size, Width * Slack).Count;

    /// <summary>As many of the items as <paramref name="lines"/> lines hold, joined, and how many are left out in words. A long one gives way to shorter ones behind it.</summary>
    public string Join(IReadOnlyList<string> items, double size, double width, int lines, Func<int, string> more)
    {
        var taken = new List<string>();
        foreach (var item in items)
        {
            var left = items.Count - taken.Count - 1;
            var text = string.Join("; ", left == 0 ? taken.Append(item) : taken.Append(item).Append(more(left)));
            if (taken.Count == 0 || Lines(text, size, width) <= lines)
                taken.Add(item);
        }

        return string.Join("; ", taken.Count == items.Count ? taken : taken.Append(more(items.Count - taken.Count)));
    }
}
