using HomeRule.Civics.Agencies;
using HomeRule.Feeds.Fbi;

namespace HomeRule.Feeds.Merging;

/// <summary>
/// How agencies of the FBI's table are called and what kind they are. The table gives a bare name and a type: <c>Anchorage</c>, <c>City</c>. Nothing is
/// made up: the name stays as it is, and where it does not say what the agency is, the words of the type stand behind it, <c>Anchorage (city police)</c>.
/// A county's row does not say whether it is the sheriff, so it is <c>Wapello County (county agency)</c>.
/// </summary>
internal static class AgencyNames
{
    private static readonly string[] Telling =
    [
        "police", "sheriff", "department", "marshal", "constable", "patrol", "safety", "university", "college", "school", "authority", "commission", "bureau", "office",
        "agency", "division", "service", "task force", "prosecutor", "attorney", "corrections", "enforcement",
    ];

    public static AgencyKind KindOf(FbiAgency row)
    {
        var name = FoldedName.Of(row.Name);
        return row.Type switch
        {
            _ when Has(name, "sheriff") || Has(name, "sheriffs") => AgencyKind.Sheriff,
            "City" => AgencyKind.City,
            "County" => AgencyKind.County,
            "State Police" => AgencyKind.StatePolice,
            "Other State Agency" => Has(name, "corrections") || Has(name, "correctional") ? AgencyKind.Corrections : AgencyKind.State,
            "University or College" => AgencyKind.University,
            "Tribal" => AgencyKind.Tribal,
            "Federal" when row.State == "us" => AgencyKind.Federal,
            _ when Has(name, "constable") || Has(name, "constables") => AgencyKind.Constable,
            _ => AgencyKind.Other,
        };
    }

    /// <param name="row">The row.</param>
    /// <param name="counties">Names of the counties that it lies in.</param>
    public static string Shown(FbiAgency row, IReadOnlyList<string> counties)
    {
        // The table cuts off the unit behind a colon or comma: "Highway Patrol:" stands for each of its troops.
        var name = row.Name.TrimEnd(':', ',', ' ');
        var isCut = name.Length < row.Name.Trim().Length;
        var words = row.Type switch
        {
            "City" => Tells(name) ? null : $"{Form(name)} police",
            "County" => Tells(name) ? null : "county agency",
            "Tribal" => Tells(name) ? null : "tribal police",
            _ => null,
        };
        if (words == "county agency" && counties.Count == 1)
            name = counties[0];
        if (words is null && (isCut || row.Type == "State Police") && counties.Count is 1 or 2)
            words = string.Join(", ", counties);
        return words is null ? name : $"{name} ({words})";
    }

    /// <summary>The place in the name of a city's agency: what stands before a comma, without the words for police.</summary>
    public static string Place(string name)
    {
        var folded = FoldedName.Of(name.Split(',')[0]);
        return FoldedName.Without(folded, "city sheriffs office", "police department", "metropolitan police department", "department of public safety", "public safety", "police") ?? folded;
    }

    private static string Form(string name) => FoldedName.Of(name.Split(',')[0]).Split(' ')[^1] switch
    {
        "township" => "township",
        "town" => "town",
        "village" => "village",
        "borough" => "borough",
        _ => "city",
    };

    private static bool Tells(string name)
    {
        var folded = FoldedName.Of(name);
        return Telling.Any(t => folded.Contains(t, StringComparison.Ordinal));
    }

    private static bool Has(string folded, string word) => $" {folded} ".Contains($" {word} ", StringComparison.Ordinal);
}
