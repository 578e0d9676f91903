using System.Globalization;
using System.Text;

namespace HomeRule.Answers.Places;

/// <summary>How names are compared and put into addresses: case, accents and punctuation folded away. Pure; thread-safe.</summary>
public static class PlaceText
{
    /// <summary>Longest text that takes the short way, in characters; no name of a place has as many.</summary>
    private const int LongestName = 128;

    /// <summary>
    /// Letters and digits in lower case without accents, words separated by one space: <c>"Coeur d'Alene"</c> → <c>coeur dalene</c>,
    /// <c>"St. Louis"</c> → <c>saint louis</c>, <c>"Doña Ana"</c> → <c>dona ana</c>. Apostrophes and the okina join; other punctuation separates.
    /// </summary>
    public static string Fold(string text)
    {
        if (text.Length <= LongestName && Ascii.IsValid(text))
            return Expand(Join(text, ' '));
        var folded = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in Decompose(text))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
                continue;
            if (char.IsLetterOrDigit(c) && c is not ('ʻ' or 'ʼ'))
            {
                if (gap && folded.Length > 0)
                    folded.Append(' ');
                gap = false;
                folded.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '’' or '‘' or 'ʻ' or 'ʼ' or '.'))
            {
                gap = true;
            }
        }

        return Expand(folded.ToString());
    }

    /// <summary>A path segment: folded, words joined by hyphens, without the expansion of abbreviations: <c>st-louis</c>.</summary>
    public static string Slug(string text)
    {
        if (text.Length <= LongestName && Ascii.IsValid(text))
            return Join(text, '-');
        var slug = new StringBuilder(text.Length);
        foreach (var c in Decompose(text))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '’' or 'ʻ' or '.') && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>Letters and digits of ASCII text in lower case, words joined by one character: tens of thousands of names are read when an edition opens.</summary>
    private static string Join(string text, char between)
    {
        Span<char> joined = stackalloc char[LongestName];
        var length = 0;
        var gap = false;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                if (gap && length > 0)
                    joined[length++] = between;
                gap = false;
                joined[length++] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
            }
            else if (c is not ('\'' or '.'))
            {
                gap = true;
            }
        }

        return joined[..length].ToString();
    }

    /// <summary>Letters apart from their accents. Half of a surrogate pair or U+FFFE, which no name holds, becomes a space: neither can be normalized.</summary>
    private static string Decompose(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        StringBuilder? whole = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]) || text[i] == '\ufffe')
                (whole ??= new StringBuilder(text))[i] = ' ';
        }

        return (whole?.ToString() ?? text).Normalize(NormalizationForm.FormD);
    }

    private static string Expand(string text)
    {
        if (!text.Contains("st", StringComparison.Ordinal) && !text.Contains("ft", StringComparison.Ordinal) && !text.Contains("mt", StringComparison.Ordinal))
            return text;
        var words = text.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = words[i] switch
            {
                "st" when words.Length > 1 => "saint",
                "ste" when words.Length > 1 => "sainte",
                "ft" when words.Length > 1 => "fort",
                "mt" when words.Length > 1 && i == 0 => "mount",
                _ => words[i],
            };
        }

        return string.Join(' ', words);
    }
}
