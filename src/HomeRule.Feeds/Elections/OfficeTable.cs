using HomeRule.Civics;

namespace HomeRule.Feeds.Elections;

/// <summary>
/// Words of publishers → offices of the atlas. What the table does not have, or has twice, is left out and counted; nothing is guessed. The table for people
/// is in docs/guide/candidate-lists.md. Immutable; thread-safe.
/// </summary>
internal static class OfficeTable
{
    private static readonly string[] County = ["county"];
    private static readonly string[] City = ["city"];

    /// <summary>A contest whose name holds one of them is of another office, however it goes on.</summary>
    private static readonly string[] Others =
    [
        "united states", "u s", "us senate", "us senator", "us house", "us representative", "congress", "congressional", "president", "vice", "deputy", "pro tem", "clerk", "treasurer", "assessor",
        "coroner", "recorder", "auditor", "surveyor", "superintendent", "constable", "court", "justice", "committeeman", "committeewoman", "committeeperson", "precinct", "convention", "elector",
        "retention", "recall", "public defender", "register", "comptroller", "controller", "tax", "water", "soil", "fire", "library", "park", "hospital", "port", "utility", "sanitary", "cemetery",
        "state board of education", "state school board", "college", "advisory", "party",
    ];

    /// <summary>What may stand beside words that are not enough alone: <c>Council Member, Ward 3, at large</c>, and not <c>Commissioner of Roads</c>.</summary>
    private static readonly HashSet<string> Beside =
    [
        "district", "ward", "position", "seat", "place", "post", "at", "large", "no", "number", "zone", "area", "division", "subdistrict", "member", "members", "of", "the", "board", "and", "for", "to",
        "county", "parish", "city", "town", "village", "township", "borough", "school", "full", "unexpired", "short", "regular", "term", "year", "years", "one", "two", "three", "four", "five", "six",
        "first", "second", "third", "fourth", "fifth", "sixth", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "nonpartisan", "partisan", "vote", "democratic", "republican",
    ];

    public static IReadOnlyList<OfficeRow> Rows { get; } =
    [
        new("sheriff", ["county", "city"], ["sheriff"], true),
        new("mayor", ["city", "county"], ["mayor"], true),
        new("governor", ["state"], ["governor"], true),
        new("attorney_general", ["state"], ["attorney general"], true),
        new("state_legislature", ["state"], ["state senate", "state senator", "state representative", "state house", "house of representatives", "house of delegates", "state assembly", "member of the assembly", "member of assembly", "assembly member", "general assembly", "state delegate", "state legislature"], true),
        new("county_board", County, ["county commissioner", "county commissioners", "county commission", "board of commissioners", "board of county commissioners", "board of supervisors", "county supervisor", "county board", "county council", "county legislator", "county legislature", "police juror", "police jury"], true),
        new("county_board", County, ["commissioner", "commissioners", "commission", "supervisor", "council member", "councilmember", "council", "legislator"], false),
        new("county_executive", County, ["county executive", "county mayor", "county judge executive"], true),
        new("city_council", City, ["city council", "city councilor", "city councilmember", "town council", "village council", "common council", "borough council", "board of aldermen", "alderman", "alderwoman", "alderperson", "village trustee", "village board", "select board", "selectboard", "selectman", "board of selectmen", "city commission", "city commissioner", "town board"], true),
        new("city_council", City, ["council", "council member", "councilmember", "councilman", "councilwoman", "councilor", "councillor", "councilperson", "alder", "commissioner", "trustee"], false),
        new("prosecutor", ["county", "city"], ["district attorney", "prosecuting attorney", "states attorney", "commonwealths attorney", "commonwealth attorney", "circuit attorney", "county prosecutor"], true),
        new("prosecutor", County, ["county attorney"], true, "az", "ia", "ks", "mn", "mt", "ne", "nh", "ut"),
        new("school_board", ["school", "county", "city"], ["school board", "board of education", "school director", "school trustee", "school committee", "board of school directors", "board of school trustees"], true),
        new("school_board", ["school"], ["board", "director", "trustee", "board member", "member"], false),
        new("elected_jailer", County, ["jailer"], true, "ky"),
    ];

    /// <summary>Every office that the table can give.</summary>
    public static IReadOnlySet<string> Offices { get; } = Rows.Select(static r => r.Office).ToHashSet(StringComparer.Ordinal);

    /// <summary>Codes: <c>office.unmapped</c>, <c>office.ambiguous</c>.</summary>
    /// <param name="words">Names of the office, else of the contest; the first that the table knows counts.</param>
    /// <param name="level"><c>state</c>, <c>county</c>, <c>city</c>, <c>school</c>, another word for what is none of these, or null when it is not known.</param>
    /// <param name="isLegislative">Whether the district is one of a state house or senate.</param>
    /// <param name="state">Lower-case postal code.</param>
    /// <param name="place">Names of the district and of the divisions that it is in, which may stand beside the words of an office.</param>
    public static Result<string> Find(IEnumerable<string> words, string? level, bool isLegislative, string state, string place)
    {
        var unknown = new Problem("office.unmapped", "The office is none of those that hold levers here, or its name is not in the table of names.");
        foreach (var text in words)
        {
            if (Offices.Contains(text))
                return text;
            var folded = $" {ElectionWords.Fold(text)} ";
            if (Has(folded, "governor") && folded.Contains(" lieutenant ", StringComparison.Ordinal) | folded.Contains(" lt ", StringComparison.Ordinal))
            {
                // The ticket of both is the governor's contest; the lieutenant's own is another office.
                if (folded.StartsWith(" governor ", StringComparison.Ordinal))
                    return "governor";
                continue;
            }

            if (Others.Any(o => Has(folded, o)))
                continue;
            var found = Rows.Where(r => (r.Levels.Contains(level) || (level is null && r.Anywhere)) && (r.States.Length == 0 || r.States.Contains(state)) && r.Words.Any(w => Has(folded, w) && (r.Anywhere || IsAlone(folded, w, place))))
                .Select(static r => r.Office).Distinct().ToList();
            if (isLegislative && found.Count == 0 && new[] { "senate", "senator", "house", "representative", "assembly", "delegate", "legislature", "legislator" }.Any(w => Has(folded, w)))
                return "state_legislature";
            if (found.Count == 1)
                return found[0];
            if (found.Count > 1)
                return new Problem("office.ambiguous", "The name fits several offices.");
        }

        return unknown;
    }

    /// <summary>Offices that one person holds, so that a contest for them fills one seat unless it says otherwise.</summary>
    public static bool IsOfOnePerson(string office) => office is "sheriff" or "mayor" or "governor" or "attorney_general" or "county_executive" or "prosecutor" or "elected_jailer";

    private static bool IsAlone(string folded, string words, string place)
    {
        var own = ElectionWords.Fold(place).Split(' ');
        return folded.Replace($" {words} ", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(w => Beside.Contains(w) || own.Contains(w) || w.Length == 1 || char.IsAsciiDigit(w[0]) || w.All(static c => c is 'i' or 'v' or 'x'));
    }

    private static bool Has(string folded, string words) => folded.Contains($" {words} ", StringComparison.Ordinal);
}
