using System.Text.RegularExpressions;

namespace HomeRule.Papers.Pdf;

/// <summary>The words of one page, from top to bottom. Immutable.</summary>
public sealed partial class TextPage
{
    /// <param name="number">From 1.</param>
    /// <param name="lines">From top to bottom; the stretches of each from left to right.</param>
    public TextPage(int number, IReadOnlyList<IReadOnlyList<TextStretch>> lines)
    {
        Number = number;
        Lines = lines;
        Words = White().Replace(string.Join(' ', lines.SelectMany(static l => l).Select(static s => s.Words)), " ").Trim();
    }

    public int Number { get; }

    public IReadOnlyList<IReadOnlyList<TextStretch>> Lines { get; }

    /// <summary>All of the page in one line, white space folded: what evidence is quoted from.</summary>
    public string Words { get; }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex White();
}
