namespace HomeRule.Geo.Divisions;

/// <summary>
/// Names of districts where a file gives only the number: "State Senate District 5". Chambers are called as in the Census Bureau's names of state legislative
/// districts (https://www.census.gov/programs-surveys/geography/about/glossary.html, "State legislative districts").
/// </summary>
internal static class DistrictNames
{
    internal const string AtLarge = "at-large";

    internal static string Upper(string state, string district) => state switch
    {
        "dc" => $"Ward {district}",
        "ne" => $"State Legislative District {district}",
        _ => $"State Senate District {district}",
    };

    internal static string Lower(string state, string district) => state switch
    {
        "ca" or "nv" or "wi" => $"State Assembly District {district}",
        "ny" => $"Assembly District {district}",
        "nj" => $"General Assembly District {district}",
        "md" or "va" or "wv" => $"House of Delegates District {district}",
        _ => $"State House District {district}",
    };

    internal static string Congressional(string district) => district == AtLarge ? "Congressional District (at large)" : $"Congressional District {district}";
}
