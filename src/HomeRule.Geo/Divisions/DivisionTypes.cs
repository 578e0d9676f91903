using HomeRule.Civics;

namespace HomeRule.Geo.Divisions;

/// <summary>From the type of an id's last part to the kind of area.</summary>
internal static class DivisionTypes
{
    internal static DivisionKind KindOf(string type) => type switch
    {
        "country" => DivisionKind.Country,
        "state" => DivisionKind.State,
        "district" => DivisionKind.FederalDistrict,
        "territory" => DivisionKind.Territory,
        "county" => DivisionKind.County,
        "parish" => DivisionKind.Parish,
        "borough" => DivisionKind.Borough,
        "census_area" => DivisionKind.CensusArea,
        "planning_region" => DivisionKind.PlanningRegion,
        "municipio" => DivisionKind.Municipio,
        "place" => DivisionKind.Place,
        "sldu" => DivisionKind.StateLegislativeUpper,
        "sldl" => DivisionKind.StateLegislativeLower,
        "cd" => DivisionKind.Congressional,
        "school_district" => DivisionKind.SchoolDistrict,
        "ward" or "council_district" => DivisionKind.Ward,
        _ => DivisionKind.Other,
    };
}
