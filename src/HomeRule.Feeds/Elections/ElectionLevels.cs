using HomeRule.Civics;

namespace HomeRule.Feeds.Elections;

/// <summary>Which level of government a contest is of, and which division of its district's id is the government. Pure.</summary>
internal static class ElectionLevels
{
    private static readonly string[] Counties = ["county", "parish", "borough", "census_area", "planning_region"];

    private static readonly string[] Cities = ["place", "town", "township", "village", "cousub", "county_subdivision", "municipality"];

    /// <summary><c>state</c>, <c>county</c>, <c>city</c>, <c>school</c>, <c>federal</c>, <c>other</c>, or null when it is not known; and whether the district is one of a state house or senate.</summary>
    public static (string? Level, bool IsLegislative) Of(ReadContest contest)
    {
        var division = (contest.Division ?? contest.Government) is { } text && DivisionId.TryParse(text.ToLowerInvariant(), out var id) ? id : (DivisionId?)null;
        var legislative = contest.DistrictType is "state-house" or "state-senate" || division?.Type is "sldl" or "sldu";
        var told = contest.DistrictType switch
        {
            "city" or "city-council" or "municipality" or "town" or "township" or "village" => "city",
            "county" or "county-council" => "county",
            "school" => "school",
            "state" or "state-house" or "state-senate" => "state",
            "congressional" or "national" => "federal",
            "judicial" => "other",
            "special" or "utility" or "water" => "other",
            _ => null,
        };
        return (division is null ? told : Of(division.Value) ?? told, legislative);
    }

    public static bool IsOfState(string office) => office is "governor" or "attorney_general" or "state_legislature";

    /// <summary>Whether a government of that kind of division can have the office.</summary>
    public static bool Fits(DivisionId government, string office) => office switch
    {
        "governor" or "attorney_general" or "state_legislature" => government.Type is "state" or "district" && government.State == government.Name,
        "school_board" => government.Type == "school_district" || Counties.Contains(government.Type) || Cities.Contains(government.Type) || government.Name == government.State,
        "county_board" or "county_executive" or "elected_jailer" => Counties.Contains(government.Type) || Cities.Contains(government.Type),
        _ => Counties.Contains(government.Type) || Cities.Contains(government.Type) || government.Name == government.State,
    };

    /// <summary>The part of a district's id that is the government which has the office; null when none is.</summary>
    public static DivisionId? Government(DivisionId district, string office)
    {
        if (IsOfState(office))
            return Through(district, static t => t is "state" or "district", first: true);
        if (office == "school_board")
            return Through(district, static t => t == "school_district") ?? Local(district);
        return office is "mayor" or "city_council"
            ? Through(district, static t => Cities.Contains(t)) ?? Through(district, static t => Counties.Contains(t))
            : Through(district, static t => Counties.Contains(t), first: true) ?? Through(district, static t => Cities.Contains(t));
    }

    private static DivisionId? Local(DivisionId district) => Through(district, static t => Cities.Contains(t) || Counties.Contains(t));

    private static string? Of(DivisionId division)
    {
        var types = division.Value.Split('/').Skip(2).Select(static s => s.Split(':')[0]).ToList();
        if (types.Contains("school_district"))
            return "school";
        if (types.Contains("cd"))
            return "federal";
        if (types.Exists(Cities.Contains))
            return "city";
        if (types.Exists(Counties.Contains))
            return "county";
        return types.Count > 1 && types[1] is "sldl" or "sldu" || types.Count == 1 ? "state" : null;
    }

    private static DivisionId? Through(DivisionId division, Func<string, bool> isWanted, bool first = false)
    {
        var parts = division.Value.Split('/');
        var at = first ? Array.FindIndex(parts, 2, p => isWanted(p.Split(':')[0])) : Array.FindLastIndex(parts, p => isWanted(p.Split(':')[0]));
        return at >= 2 ? DivisionId.Parse(string.Join('/', parts.Take(at + 1))) : null;
    }
}
