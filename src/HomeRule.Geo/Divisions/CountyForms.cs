using HomeRule.Civics;

namespace HomeRule.Geo.Divisions;

/// <summary>
/// Ranges of county codes with their form; the first row that holds a code decides. Sources: Census Bureau, Guide to State and Local Census Geography
/// and county codes (https://www.census.gov/library/reference/code-lists/ansi.html), Alaska by area; independent cities have codes from 500 up in
/// Maryland, Missouri, Nevada and Virginia (https://www.census.gov/programs-surveys/geography/about/glossary.html, "County and equivalent entity");
/// types of ids: https://github.com/opencivicdata/ocd-division-ids. The lists hold none for American Samoa, Guam, the Northern Mariana Islands and the
/// U.S. Virgin Islands; there the word of the Census Bureau is the type.
/// </summary>
internal static class CountyForms
{
    private static readonly CountyForm[] Rows =
    [
        Census("02016"),
        Census("02050"),
        Census("02063"),
        Census("02066"),
        Census("02070"),
        Census("02105"),
        Census("02158"),
        Census("02180"),
        Census("02198"),
        Census("02240"),
        Census("02261"),
        Census("02290"),
        new("02020", "02020", "borough", DivisionKind.Borough, " Municipality"),
        new("02110", "02110", "borough", DivisionKind.Borough, " City and Borough"),
        new("02220", "02220", "borough", DivisionKind.Borough, " City and Borough"),
        new("02230", "02230", "borough", DivisionKind.Borough, " Municipality"),
        new("02275", "02275", "borough", DivisionKind.Borough, " City and Borough"),
        new("02282", "02282", "borough", DivisionKind.Borough, " City and Borough"),
        new("02000", "02999", "borough", DivisionKind.Borough, " Borough"),
        new("09100", "09199", "planning_region", DivisionKind.PlanningRegion, " Planning Region"),
        new("22000", "22999", "parish", DivisionKind.Parish, " Parish"),
        new("24500", "24999", "place", DivisionKind.IndependentCity, ""),
        new("29500", "29999", "place", DivisionKind.IndependentCity, ""),
        new("32500", "32999", "place", DivisionKind.IndependentCity, ""),
        new("51500", "51999", "place", DivisionKind.IndependentCity, ""),
        new("60000", "60999", "district", DivisionKind.Other, " District"),
        new("69000", "69999", "municipality", DivisionKind.Other, " Municipality"),
        new("72000", "72999", "municipio", DivisionKind.Municipio, " Municipio"),
        new("78000", "78999", "island", DivisionKind.Other, " Island"),
        new("00000", "99999", "county", DivisionKind.County, " County"),
    ];

    internal static CountyForm Of(string geoid) =>
        Rows.First(row => string.CompareOrdinal(row.First, geoid) <= 0 && string.CompareOrdinal(geoid, row.Last) <= 0);

    private static CountyForm Census(string geoid) => new(geoid, geoid, "census_area", DivisionKind.CensusArea, " Census Area");
}
