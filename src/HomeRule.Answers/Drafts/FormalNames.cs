using HomeRule.Answers.Offices;
using HomeRule.Answers.Places;
using HomeRule.Civics;
using HomeRule.Civics.Provisions;

namespace HomeRule.Answers.Drafts;

/// <summary>Names as the words of a draft need them: the City of X, the Board of County Commissioners. A name that is not known is a blank in brackets. Pure; thread-safe.</summary>
internal static class FormalNames
{
    private static readonly HashSet<string> Commonwealths = ["ky", "ma", "pa", "va"];

    /// <summary>What the legislature is called where it is not "Legislature". Source: the constitutions of these states.</summary>
    private static readonly Dictionary<string, string> Legislatures = new(StringComparer.Ordinal)
    {
        ["ar"] = "General Assembly", ["co"] = "General Assembly", ["ct"] = "General Assembly", ["de"] = "General Assembly", ["ga"] = "General Assembly",
        ["il"] = "General Assembly", ["in"] = "General Assembly", ["ia"] = "General Assembly", ["ky"] = "General Assembly", ["md"] = "General Assembly",
        ["mo"] = "General Assembly", ["nc"] = "General Assembly", ["oh"] = "General Assembly", ["pa"] = "General Assembly", ["ri"] = "General Assembly",
        ["sc"] = "General Assembly", ["tn"] = "General Assembly", ["vt"] = "General Assembly", ["va"] = "General Assembly",
        ["ma"] = "General Court", ["nh"] = "General Court", ["nd"] = "Legislative Assembly", ["or"] = "Legislative Assembly",
    };

    public static Dictionary<string, string> Words(OfficeAt office, Government place, StateProfile? state)
    {
        var government = office.Government;
        var stateName = state?.Name.En ?? government.StateGovernment.Name;
        var name = office.Schools ? $"the [name] School District in {government.Name}" : office.Level == "special" ? $"the [name of the board or district] in {government.Name}" : OfGovernment(government, stateName);
        var agency = Agency(office, place, name);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [WordingPlaceholders.Government] = name,
            [WordingPlaceholders.Body] = Body(office, state, stateName),
            [WordingPlaceholders.Staff] = $"officers, employees and agents of {name}{(IsLegislature(office) ? " and of its political subdivisions" : "")}",
            [WordingPlaceholders.Agency] = agency,
            [WordingPlaceholders.Head] = Head(office),
            [WordingPlaceholders.Executive] = Executive(office),
            [WordingPlaceholders.State] = stateName,
        };
    }

    /// <summary>A statute binds local governments too.</summary>
    private static bool IsLegislature(OfficeAt office) => office.Office.Id == "state_legislature" && office.Government.Kind == DivisionKind.State;

    public static string OfGovernment(Government government, string stateName) => government.Kind switch
    {
        DivisionKind.State => $"the {(Commonwealths.Contains(government.State) ? "Commonwealth" : "State")} of {stateName}",
        DivisionKind.FederalDistrict => "the District of Columbia",
        DivisionKind.Territory => stateName,
        DivisionKind.ConsolidatedCityCounty when government.State is "co" or "ca" or "hi" => $"the City and County of {government.Name}",
        DivisionKind.ConsolidatedCityCounty when government.State is "pa" or "fl" or "in" or "ny" => $"the City of {government.Name}",
        DivisionKind.ConsolidatedCityCounty => $"the government of {government.Name}",
        DivisionKind.IndependentCity => government.Name.EndsWith("City", StringComparison.Ordinal) ? government.Name : $"the City of {government.Name}",
        DivisionKind.Place when government.Governs => $"the {Municipality(government)} of {government.Name}",
        DivisionKind.SchoolDistrict => $"the {government.Name}",
        _ => government.Name,
    };

    /// <summary>By the Census Bureau's name, which ends with the kind in small letters; else City.</summary>
    private static string Municipality(Government government)
    {
        var name = government.Records.Select(static r => r.CensusName).FirstOrDefault(static n => n is not null) ?? government.Division.Name;
        return name.EndsWith(" town", StringComparison.Ordinal) ? "Town"
            : name.EndsWith(" village", StringComparison.Ordinal) ? "Village"
            : name.EndsWith(" borough", StringComparison.Ordinal) ? "Borough"
            : name.EndsWith(" township", StringComparison.Ordinal) ? "Township"
            : "City";
    }

    private static string Body(OfficeAt office, StateProfile? state, string stateName)
    {
        var government = office.Government;
        var local = government.Large?.Fields.GetValueOrDefault("body")?.Value;
        return office.Office.Id switch
        {
            "state_legislature" when government.Kind == DivisionKind.FederalDistrict => "the Council of the District of Columbia",
            "state_legislature" => $"the {Legislatures.GetValueOrDefault(government.State, "Legislature")} of {OfGovernment(government.StateGovernment, stateName)}",
            "school_board" => "the Board of Education",
            "jail_board" => "the Jail Board",
            "county_board" => $"the {Title(local ?? state?.Offices.GetValueOrDefault("countyBody")?["name"] ?? "County Board")}",
            _ when government.Kind == DivisionKind.FederalDistrict => "the Council of the District of Columbia",
            _ when DivisionKinds.IsState(government.Kind) => $"the {Legislatures.GetValueOrDefault(government.State, "Legislature")}",
            _ when office.Schools || government.Kind == DivisionKind.SchoolDistrict => "the Board of Education",
            _ when DivisionKinds.IsCounty(government.Kind) => $"the {Title(local ?? state?.Offices.GetValueOrDefault("countyBody")?["name"] ?? "County Board")}",
            _ => $"the {Title(local ?? "City Council")}",
        };
    }

    private static string Agency(OfficeAt office, Government place, string government)
    {
        if (office.Schools || office.Government.Kind == DivisionKind.SchoolDistrict)
            return "the District";
        return office.Office.Id switch
        {
            "sheriff" => $"the {Plain(office.Government)} Sheriff’s Office",
            "corrections_director" => $"the Department of Corrections of {government}",
            "jail_board" or "elected_jailer" => $"the jail of {government}",
            "prosecutor" => $"the office of the prosecutor of {Plain(office.Government)}",
            _ when IsLegislature(office) => "a state or local law-enforcement agency",
            _ when DivisionKinds.IsState(office.Government.Kind) && office.Government.Kind != DivisionKind.FederalDistrict => $"a law-enforcement agency of {government}",
            _ when DivisionKinds.IsCounty(office.Government.Kind) && office.Government.Bodies.Contains("sheriff") => $"the {Plain(office.Government)} Sheriff’s Office",
            _ when place.Kind == DivisionKind.FederalDistrict => "the Metropolitan Police Department",
            _ => $"the {Plain(office.Government)} Police Department",
        };
    }

    private static string Head(OfficeAt office) => office.Schools || office.Government.Kind == DivisionKind.SchoolDistrict ? "the superintendent" : office.Office.Id switch
    {
        "sheriff" => "the Sheriff",
        "corrections_director" => "the Director of Corrections",
        "jail_board" => "the Jail Administrator",
        "elected_jailer" => "the Jailer",
        "prosecutor" => "the Prosecutor",
        _ when office.Government.Kind == DivisionKind.FederalDistrict => "the Chief of Police",
        _ when DivisionKinds.IsState(office.Government.Kind) => "the head of the agency",
        _ when DivisionKinds.IsCounty(office.Government.Kind) && office.Government.Bodies.Contains("sheriff") => "the Sheriff",
        _ => "the Chief of Police",
    };

    private static string Executive(OfficeAt office) => office.Schools || office.Government.Kind == DivisionKind.SchoolDistrict ? "the superintendent" : office.Office.Id switch
    {
        "sheriff" => "the Sheriff",
        "county_executive" => "the County Executive",
        "city_manager" => "the City Manager",
        "mayor" => "the Mayor",
        _ when office.Government.Kind == DivisionKind.FederalDistrict => "the Mayor",
        _ when DivisionKinds.IsState(office.Government.Kind) => "the Governor",
        _ when DivisionKinds.IsCounty(office.Government.Kind) => "the chief executive officer of the county",
        _ when office.Government.Large?.Fields.GetValueOrDefault("form")?.Value.Contains("manager", StringComparison.OrdinalIgnoreCase) == true => "the City Manager",
        _ when office.Government.Large?.Fields.GetValueOrDefault("form")?.Value.Contains("mayor", StringComparison.OrdinalIgnoreCase) == true => "the Mayor",
        _ => "[the mayor or the city manager]",
    };

    private static string Plain(Government government) => government.Name;

    private static string Title(string name)
    {
        var at = name.IndexOfAny(['(', ';', ',']);
        if (at > 0)
            name = name[..at].Trim();
        return string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static w => w is "of" or "and" or "the" or "or" ? w : char.ToUpperInvariant(w[0]) + w[1..]));
    }
}
