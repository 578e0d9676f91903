using System.Globalization;
using System.Text;

namespace HomeRule.Feeds.Merging;

/// <summary>Names of places in a form in which spellings of one name are equal: <c>St. Mary's</c> and <c>ST MARYS</c>, <c>LaSalle</c> and <c>La Salle</c>. Stateless.</summary>
internal static class FoldedName
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["st"] = "saint", ["ste"] = "sainte", ["ft"] = "fort", ["mt"] = "mount", ["twp"] = "township", ["co"] = "county", ["cnty"] = "county",
    };

    /// <summary>Lower case, no accents, apostrophes joined, other marks as blanks, <c>St.</c> as <c>saint</c>.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
                plain.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('\'' or '’' or '‘' or '`' or '.'))
                plain.Append(' ');
        }

        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static w => Words.GetValueOrDefault(w, w)));
    }

    /// <summary>The folded name without blanks.</summary>
    public static string Joined(string folded) => folded.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Without one of the endings; null when it has none of them or nothing else.</summary>
    public static string? Without(string folded, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (folded.Length > ending.Length + 1 && folded.EndsWith(ending, StringComparison.Ordinal) && folded[^(ending.Length + 1)] == ' ')
                return folded[..^(ending.Length + 1)];
        }

        return null;
    }
}
