using HomeRule.Answers.Locating;

namespace HomeRule.Site.Compatible.MapIt;

/// <summary>Codes of three capital letters for the levels of areas.</summary>
internal static class MapItType
{
    public static readonly (string Code, DivisionLayer Layer, string Name)[] All =
    [
        ("CTR", DivisionLayer.Country, "Country"), ("STA", DivisionLayer.State, "State, district or territory"), ("CTY", DivisionLayer.County, "County or equivalent"), ("PLC", DivisionLayer.Place, "City or town"),
        ("WRD", DivisionLayer.Ward, "Ward"), ("CGD", DivisionLayer.Congressional, "Congressional district"), ("SLU", DivisionLayer.StateLegislativeUpper, "State senate district"),
        ("SLL", DivisionLayer.StateLegislativeLower, "State house district"), ("SCH", DivisionLayer.SchoolDistrict, "School district"), ("OTH", DivisionLayer.Other, "Other area"),
    ];

    public static (string Code, DivisionLayer Layer, string Name) Of(DivisionLayer layer) => Array.Find(All, t => t.Layer == layer);

    /// <summary>Levels that a list of codes separated by commas names; null when a code is unknown, all when there is no list.</summary>
    public static HashSet<DivisionLayer>? Parse(string? list)
    {
        if (list is null)
            return [.. All.Select(static t => t.Layer)];
        var layers = new HashSet<DivisionLayer>();
        foreach (var code in list.Split(','))
        {
            var type = Array.Find(All, t => t.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
            if (type.Code is null)
                return null;
            layers.Add(type.Layer);
        }

        return layers;
    }
}
