using System.Globalization;
using System.Text.RegularExpressions;
using HomeRule.Civics;

namespace HomeRule.Feeds.Ice287g;

/// <summary>What the name of a dated list tells: <c>participatingAgencies07182025pm.xlsx</c>, <c>pendingAgencies07112025am_b.xlsx</c>.</summary>
/// <param name="File">The name, without folders.</param>
/// <param name="Date">Month, day and year in it.</param>
/// <param name="Half"><c>am</c>, <c>pm</c> or empty, with a suffix such as <c>am_b</c>; lists of one day follow each other in ordinal order of it.</param>
/// <param name="IsPending">Pending agencies; else participating ones.</param>
internal sealed partial record SheetName(string File, DateOnly Date, string Half, bool IsPending)
{
    public static Result<SheetName> Parse(string file)
    {
        var match = Grammar().Match(file);
        if (match.Success && DateOnly.TryParseExact(match.Groups["date"].Value, "MMddyyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return new SheetName(file, date, match.Groups["half"].Value.ToLowerInvariant(), match.Groups["kind"].Value.Equals("pending", StringComparison.OrdinalIgnoreCase));
        return new Problem("sheet.name", $"{file} is not named like participatingAgencies07182025am.xlsx or pendingAgencies07182025am.xlsx. Give the file the name under which it is published.");
    }

    [GeneratedRegex("^(?<kind>participating|pending)Agencies(?<date>[0-9]{8})(?<half>(?:am|pm)?(?:_[a-z0-9]{1,8})?)\\.xlsx$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Grammar();
}
