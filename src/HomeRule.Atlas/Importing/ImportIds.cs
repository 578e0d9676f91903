using System.Globalization;
using System.Text;

namespace HomeRule.Atlas.Importing;

/// <summary>Ids made of words. Pure.</summary>
internal static class ImportIds
{
    private const int Longest = 120;

    /// <summary>Lower-case letters and digits without accents, joined by hyphens: <c>Peña, District 3</c> → <c>pena-district-3</c>.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('\'' or '’' or '.') && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    public static string Join(IEnumerable<string> parts)
    {
        var id = string.Join('-', parts.Where(static p => p.Length > 0));
        return id.Length <= Longest ? id : id[..Longest].TrimEnd('-');
    }
}
