using System.Text.RegularExpressions;
using HomeRule.Civics.Agreements;

namespace HomeRule.Feeds.Ice287g.Memoranda;

/// <summary>The stamp "Revised 03/07/2025" at the foot of each page: what most pages have, since single stamps are misread.</summary>
internal static partial class RevisionStamp
{
    public static (DateOnly Date, Evidence Evidence)? Find(List<ReadPage> pages)
    {
        var stamps = pages.SelectMany(static p => Stamp().Matches(p.Words).Select(m => (Date: TypedDate.Of(m.Groups["m"].Value, m.Groups["d"].Value, m.Groups["y"].Value), Evidence: p.Quote(m.Index, m.Index + m.Length))))
            .Where(static s => s.Date is not null)
            .GroupBy(static s => s.Date!.Value)
            .OrderByDescending(static g => g.Count())
            .ThenBy(static g => g.Key)
            .FirstOrDefault();
        return stamps is null ? null : (stamps.Key, stamps.First().Evidence);
    }

    public static bool IsIn(string words) => Stamp().IsMatch(words);

    // The last stroke is often read as a 1 or a 7, or lost.
    [GeneratedRegex(@"\bRev(?:ised|\.)?\s*(?<m>\d{1,2})\s?/\s?(?<d>\d{1,2}?)\s?[/17Il]?\s?(?<y>20\d{2}|\d{2})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Stamp();
}
