using HomeRule.Civics;

namespace HomeRule.Geo.Divisions;

/// <summary>
/// The states, the District of Columbia and the five territories with people.
/// Codes: https://www.census.gov/library/reference/code-lists/ansi.html; district and territories are no states in the Open Civic Data lists
/// (https://github.com/opencivicdata/ocd-division-ids, aliases).
/// </summary>
public static class StateTable
{
    /// <summary>By name, territories last.</summary>
    public static readonly IReadOnlyList<StateRow> Rows =
    [
        new("01", "al", "Alabama", DivisionKind.State),
        new("02", "ak", "Alaska", DivisionKind.State),
        new("04", "az", "Arizona", DivisionKind.State),
        new("05", "ar", "Arkansas", DivisionKind.State),
        new("06", "ca", "California", DivisionKind.State),
        new("08", "co", "Colorado", DivisionKind.State),
        new("09", "ct", "Connecticut", DivisionKind.State),
        new("10", "de", "Delaware", DivisionKind.State),
        new("11", "dc", "District of Columbia", DivisionKind.FederalDistrict),
        new("12", "fl", "Florida", DivisionKind.State),
        new("13", "ga", "Georgia", DivisionKind.State),
        new("15", "hi", "Hawaii", DivisionKind.State),
        new("16", "id", "Idaho", DivisionKind.State),
        new("17", "il", "Illinois", DivisionKind.State),
        new("18", "in", "Indiana", DivisionKind.State),
        new("19", "ia", "Iowa", DivisionKind.State),
        new("20", "ks", "Kansas", DivisionKind.State),
        new("21", "ky", "Kentucky", DivisionKind.State),
        new("22", "la", "Louisiana", DivisionKind.State),
        new("23", "me", "Maine", DivisionKind.State),
        new("24", "md", "Maryland", DivisionKind.State),
        new("25", "ma", "Massachusetts", DivisionKind.State),
        new("26", "mi", "Michigan", DivisionKind.State),
        new("27", "mn", "Minnesota", DivisionKind.State),
        new("28", "ms", "Mississippi", DivisionKind.State),
        new("29", "mo", "Missouri", DivisionKind.State),
        new("30", "mt", "Montana", DivisionKind.State),
        new("31", "ne", "Nebraska", DivisionKind.State),
        new("32", "nv", "Nevada", DivisionKind.State),
        new("33", "nh", "New Hampshire", DivisionKind.State),
        new("34", "nj", "New Jersey", DivisionKind.State),
        new("35", "nm", "New Mexico", DivisionKind.State),
        new("36", "ny", "New York", DivisionKind.State),
        new("37", "nc", "North Carolina", DivisionKind.State),
        new("38", "nd", "North Dakota", DivisionKind.State),
        new("39", "oh", "Ohio", DivisionKind.State),
        new("40", "ok", "Oklahoma", DivisionKind.State),
        new("41", "or", "Oregon", DivisionKind.State),
        new("42", "pa", "Pennsylvania", DivisionKind.State),
        new("44", "ri", "Rhode Island", DivisionKind.State),
        new("45", "sc", "South Carolina", DivisionKind.State),
        new("46", "sd", "South Dakota", DivisionKind.State),
        new("47", "tn", "Tennessee", DivisionKind.State),
        new("48", "tx", "Texas", DivisionKind.State),
        new("49", "ut", "Utah", DivisionKind.State),
        new("50", "vt", "Vermont", DivisionKind.State),
        new("51", "va", "Virginia", DivisionKind.State),
        new("53", "wa", "Washington", DivisionKind.State),
        new("54", "wv", "West Virginia", DivisionKind.State),
        new("55", "wi", "Wisconsin", DivisionKind.State),
        new("56", "wy", "Wyoming", DivisionKind.State),
        new("60", "as", "American Samoa", DivisionKind.Territory),
        new("66", "gu", "Guam", DivisionKind.Territory),
        new("69", "mp", "Northern Mariana Islands", DivisionKind.Territory),
        new("72", "pr", "Puerto Rico", DivisionKind.Territory),
        new("78", "vi", "U.S. Virgin Islands", DivisionKind.Territory),
    ];

    /// <summary>By the two digits of ANSI INCITS 38.</summary>
    public static readonly IReadOnlyDictionary<string, StateRow> ByFips = Rows.ToDictionary(static row => row.Fips, StringComparer.Ordinal);

    /// <summary>By the two lower-case letters of the postal code.</summary>
    public static readonly IReadOnlyDictionary<string, StateRow> ByPostal = Rows.ToDictionary(static row => row.Postal, StringComparer.Ordinal);

    /// <summary>By the name that people write, whatever the capitals.</summary>
    public static readonly IReadOnlyDictionary<string, StateRow> ByName = Rows.ToDictionary(static row => row.Name, StringComparer.OrdinalIgnoreCase);
}
