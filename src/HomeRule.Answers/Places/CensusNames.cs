namespace HomeRule.Answers.Places;

/// <summary>
/// Names of the Census Bureau as people write them. Its files append the kind in small letters ("Winooski city", "Akiachak CDP") and call the rest of a
/// consolidated city its balance. Source: https://www.census.gov/library/reference/code-lists/legal-status-codes.html. Pure.
/// </summary>
internal static class CensusNames
{
    private const string Balance = " (balance)";

    private static readonly string[] Kinds =
    [
        " city and borough", " consolidated government", " metropolitan government", " metro government", " unified government", " urban county", " metro township",
        " municipality", " corporation", " township", " comunidad", " zona urbana", " village", " borough", " town", " city", " CDP",
    ];

    /// <summary>Without the kind and the balance: <c>Nashville-Davidson metropolitan government (balance)</c> → <c>Nashville-Davidson</c>; <c>Carson City</c> stays.</summary>
    public static string Plain(string name)
    {
        if (name.EndsWith(Balance, StringComparison.Ordinal))
            name = name[..^Balance.Length];
        foreach (var kind in Kinds)
        {
            if (name.Length > kind.Length && name.EndsWith(kind, StringComparison.Ordinal))
                return name[..^kind.Length];
        }

        return name;
    }

    /// <summary>Both names of a place that has two: <c>San Buenaventura (Ventura)</c> → <c>San Buenaventura</c>, <c>Ventura</c>. Empty for other names.</summary>
    public static IReadOnlyList<string> Both(string plain)
    {
        var open = plain.IndexOf(" (", StringComparison.Ordinal);
        return open <= 0 || plain[^1] != ')' ? [] : [plain[..open], plain[(open + 2)..^1]];
    }

    /// <summary>The names joined in the name of a government of city and county: <c>Louisville/Jefferson County</c>, <c>Lynchburg, Moore County</c>; itself where nothing is joined.</summary>
    public static IEnumerable<string> Joined(string plain)
    {
        yield return plain;
        var at = plain.IndexOfAny(['-', '/', ',']);
        if (at <= 0)
            yield break;
        yield return plain[..at].Trim();
        yield return plain[(at + 1)..].Trim();
    }
}
