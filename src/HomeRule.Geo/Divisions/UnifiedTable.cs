using HomeRule.Civics;

namespace HomeRule.Geo.Divisions;

/// <summary>
/// Counties that are one government with a city. Sources: Open Civic Data aliases
/// (https://github.com/opencivicdata/ocd-division-ids, "coterminous and consolidated"); Census Bureau place codes and classes (C8 and "(balance)" mark
/// a city that does not fill its county: https://www.census.gov/library/reference/code-lists/class-codes.html) and its list of consolidated cities
/// (https://www.census.gov/programs-surveys/geography/about/glossary.html, "Consolidated city").
/// </summary>
internal static class UnifiedTable
{
    internal static readonly IReadOnlyList<UnifiedRow> Rows =
    [
        new("02020", "anchorage", "Anchorage", "0203000"),
        new("02110", "juneau", "Juneau", "0236400"),
        new("02220", "sitka", "Sitka", "0270540"),
        new("02275", "wrangell", "Wrangell", "0286380"),
        new("06075", "san_francisco", "San Francisco", "0667000"),
        new("08014", "broomfield", "Broomfield", "0809280"),
        new("08031", "denver", "Denver", "0820000"),
        new("12031", "jacksonville", "Jacksonville", "1235000", Apart("Atlantic Beach, Baldwin, Jacksonville Beach and Neptune Beach", "Atlantic Beach, Baldwin, Jacksonville Beach y Neptune Beach")),
        new("13021", "macon", "Macon", "1349008"),
        new("13053", "cusseta", "Cusseta", "1321017"),
        new("13059", "athens", "Athens", "1303440", Apart("Winterville and a part of Bogart", "Winterville y una parte de Bogart")),
        new("13101", "statenville", "Statenville", "1326156"),
        new("13215", "columbus", "Columbus", "1319000"),
        new("13239", "georgetown", "Georgetown", "1332528"),
        new("13245", "augusta", "Augusta", "1304204", Apart("Blythe and Hephzibah", "Blythe y Hephzibah")),
        new("13307", "webster_county_", "Webster County unified government", "1381128"),
        new("15003", "honolulu", "Honolulu", null),
        new("18097", "indianapolis", "Indianapolis", "1836003", Apart("Beech Grove, Lawrence, Southport and Speedway", "Beech Grove, Lawrence, Southport y Speedway")),
        new("20209", "kansas_city", "Kansas City", "2036000", Apart("Bonner Springs and Edwardsville", "Bonner Springs y Edwardsville")),
        new("21067", "lexington", "Lexington", "2146027"),
        new("21111", "louisville", "Louisville", "2148006", Apart("the small cities that were there before the merger of 2003", "las ciudades pequeñas que ya existían antes de la fusión de 2003")),
        new("22033", "baton_rouge", "Baton Rouge", "2205000", Apart("Baker, Central, St. George and Zachary", "Baker, Central, St. George y Zachary")),
        new("22071", "new_orleans", "New Orleans", "2255000"),
        new("22109", "houma", "Houma", "2236255", Apart("the rest of the parish, which the consolidated government also serves", "el resto de la parroquia (parish), que también depende del gobierno unificado")),
        new("25019", "nantucket", "Nantucket", null),
        new("30023", "anaconda", "Anaconda", "3001675"),
        new("30093", "butte", "Butte", "3011397", Apart("Walkerville", "Walkerville")),
        new("42101", "philadelphia", "Philadelphia", "4260000"),
        new("47037", "nashville", "Nashville", "4752006", Apart("Belle Meade, Berry Hill, Forest Hills, Goodlettsville, Oak Hill and Ridgetop", "Belle Meade, Berry Hill, Forest Hills, Goodlettsville, Oak Hill y Ridgetop")),
        new("47127", "lynchburg", "Lynchburg", "4744382"),
        new("47169", "hartsville", "Hartsville", "4732742"),
    ];

    internal static readonly IReadOnlyDictionary<string, UnifiedRow> ByCounty = Rows.ToDictionary(static row => row.County, StringComparer.Ordinal);

    private static LocalizedText Apart(string en, string es) => new(en, es);
}
