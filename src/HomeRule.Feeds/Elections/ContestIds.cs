using System.Globalization;
using System.Text;
using HomeRule.Civics.Elections;

namespace HomeRule.Feeds.Elections;

/// <summary>Ids of contests out of words. Pure.</summary>
internal static class ContestIds
{
    private const int Longest = 120;

    /// <param name="contest">Its id is the short name of its government.</param>
    public static string Of(CandidateContest contest)
    {
        var parts = new List<string> { contest.Id, Slug(contest.Office!) };
        if (contest.District is { } district)
            parts.Add(Slug(district.StartsWith("ocd-division/", StringComparison.Ordinal) ? district[(district.LastIndexOf('/') + 1)..] : district));
        if (contest.Party is { } party)
            parts.Add(Slug(party));
        if (contest.IsUnexpiredTerm)
            parts.Add("unexpired");
        return Join([.. parts]);
    }

    public static string Join(params string[] parts)
    {
        var id = string.Join('-', parts.Where(static p => p.Length > 0));
        return id.Length <= Longest ? id : id[..Longest].TrimEnd('-');
    }

    /// <summary>Lower-case letters and digits without accents, joined by hyphens.</summary>
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
}
