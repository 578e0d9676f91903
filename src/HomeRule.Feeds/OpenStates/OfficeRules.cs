using System.Text.RegularExpressions;

namespace HomeRule.Feeds.OpenStates;

/// <summary>
/// Which parts of an office in Open States are official. Many states give their members no district office, and the street that is printed is where the
/// member lives; so a district's street is taken only with the sign of an office in it (a suite, a room, a public building, a box at the post office).
/// </summary>
internal static partial class OfficeRules
{
    /// <summary>The note of its contact points: <c>capitol</c>, <c>district</c> or null for the only office.</summary>
    /// <param name="classification">As the file has it.</param>
    /// <param name="note">The note.</param>
    /// <returns>False for a home and for every kind that is not known.</returns>
    public static bool IsOfficial(string? classification, out string? note)
    {
        note = classification switch
        {
            "capitol" or "capitol-mail" => "capitol",
            "district" or "district-mail" => "district",
            _ => null,
        };
        return note is not null || classification is "primary";
    }

    /// <summary>Whether a street may be printed.</summary>
    public static bool MayPrint(string address, string? note) => note != "district" || OfficeSign().IsMatch(address);

    /// <summary>One line, parts separated by commas; null where it names no street and no box.</summary>
    public static string? OneLine(string? address)
    {
        if (address is null || !address.Any(char.IsAsciiDigit))
            return null;
        var line = Parts().Replace(address, ", ");
        line = Blanks().Replace(line, " ").Trim(' ', ',');
        return line.Length is >= 8 and <= 300 ? line : null;
    }

    [GeneratedRegex(@"\b(suites?|ste|room|rm|floor|bldg|building|offices?|capitol|courthouse|city hall|town hall|government (center|plaza)|county (services|annex|hall)|legislative|library|p\.? ?o\.? ?(box|drawer))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfficeSign();

    [GeneratedRegex(@"\s*[;\r\n]+\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
