namespace HomeRule.Documents.Images;

/// <summary>Breaks text into lines of a width, as a page would: at blanks, after slashes and hyphens, and within a word that is too long. Pure.</summary>
public static class TextLines
{
    private const string More = "…";

    /// <param name="most">Lines at most; the last one ends in an ellipsis where text is left.</param>
    public static IReadOnlyList<string> Break(Typeface face, string text, double size, double width, int most = int.MaxValue)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var piece in Pieces(text))
        {
            if (Fits(line + piece.TrimEnd()))
            {
                line += piece;
                continue;
            }

            if (line.Length > 0)
                lines.Add(line.TrimEnd());
            line = piece;
            while (line.Length > 1 && !Fits(line.TrimEnd()))
            {
                var cut = Longest(line);
                lines.Add(line[..cut]);
                line = line[cut..];
            }
        }

        if (line.Trim().Length > 0)
            lines.Add(line.TrimEnd());
        return lines.Count <= most ? lines : [.. lines.Take(most - 1), Shorten(face, string.Join(' ', lines.Skip(most - 1)), size, width)];

        bool Fits(string candidate) => face.Width(candidate, size) <= width;

        int Longest(string word)
        {
            var cut = 1;
            while (cut < word.Length - 1 && Fits(word[..(cut + 1)]))
                cut++;
            return char.IsHighSurrogate(word[cut - 1]) && cut > 1 ? cut - 1 : cut;
        }
    }

    /// <summary>As much of the text as fits, with an ellipsis where something is left out.</summary>
    public static string Shorten(Typeface face, string text, double size, double width)
    {
        if (face.Width(text, size) <= width)
            return text;
        var kept = text;
        while (kept.Length > 1 && face.Width(kept.TrimEnd() + More, size) > width)
            kept = kept[..^(kept.Length > 2 && char.IsLowSurrogate(kept[^1]) ? 2 : 1)];
        var blank = kept.LastIndexOf(' ');
        return (blank > kept.Length / 2 ? kept[..blank] : kept).TrimEnd(' ', ',', ';', ':') + More;
    }

    /// <summary>The largest of some sizes at which the text needs no more lines than wanted; else the smallest.</summary>
    public static (double Size, IReadOnlyList<string> Lines) Fit(Typeface face, string text, double width, params ReadOnlySpan<(double Size, int Most)> choices)
    {
        foreach (var (size, most) in choices)
        {
            var lines = Break(face, text, size, width);
            if (lines.Count <= most && lines.All(l => face.Width(l, size) <= width) && !BreaksWord(text, lines))
                return (size, lines);
        }

        return (choices[^1].Size, Break(face, text, choices[^1].Size, width, choices[^1].Most));
    }

    private static bool BreaksWord(string text, IReadOnlyList<string> lines) => Pieces(text).Any(piece => !lines.Any(l => l.Contains(piece.Trim(), StringComparison.Ordinal)));

    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not (' ' or '/' or '-' or '–' or '\n' or '\t') || i + 1 == text.Length)
                continue;
            yield return text[start..(i + 1)].Replace('\n', ' ').Replace('\t', ' ');
            start = i + 1;
        }

        if (start < text.Length)
            yield return text[start..];
    }
}
