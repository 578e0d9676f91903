using System.Globalization;
using System.Text.RegularExpressions;

namespace HomeRule.Feeds.Ice287g.Memoranda;

/// <summary>Dates as they are typed or stamped beside signatures: <c>March 24, 2025</c>, <c>4/26/2025</c>, <c>OCT 1 5 2019</c>, <c>2025.03.24</c>.</summary>
internal static partial class TypedDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The first date in the words that is a day of the calendar; null when there is none.</summary>
    public static (DateOnly Date, int Start, int End)? Find(string words)
    {
        foreach (Match match in Written().Matches(words))
        {
            var month = match.Groups["name"].Success
                ? (Array.IndexOf(Months, match.Groups["name"].Value[..3].ToLowerInvariant()) + 1).ToString(CultureInfo.InvariantCulture)
                : match.Groups["m"].Value;
            if (Of(month, match.Groups["d"].Value.Replace(" ", "", StringComparison.Ordinal), match.Groups["y"].Value) is { } date)
                return (date, match.Index, match.Index + match.Length);
        }

        return null;
    }

    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to 31.</param>
    /// <param name="year">Two digits are of this century.</param>
    public static DateOnly? Of(string month, string day, string year)
    {
        if (!int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var m) || !int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var d) || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y))
            return null;
        y += y < 100 ? 2000 : 0;
        return y is >= 1996 and < 2100 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null;
    }

    [GeneratedRegex(
        @"(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s{1,3}(?<d>\d\s?\d?)\s?,?\s{1,3}(?<y>20\d{2})(?!\d)"
        + @"|(?<!\d)(?<m>\d{1,2})\s?/\s?(?<d>\d{1,2})\s?/\s?(?<y>20\d{2}|\d{2})(?!\d)"
        + @"|(?<!\d)(?<y>20\d{2})\.(?<m>\d{2})\.(?<d>\d{2})(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Written();
}
