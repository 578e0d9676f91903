using System.Globalization;
using HomeRule.Civics;
using HomeRule.Geo.Reading;

namespace HomeRule.Geo.Divisions;

/// <summary>Attributes of TIGER/Line and cartographic boundary files; the year may stand behind a name (<c>GEOID20</c>), and case does not count.</summary>
internal sealed class CensusAttributes(BoundaryFeature feature)
{
    internal string? Geoid => this["GEOID"];

    /// <summary>The state by its code, or by the first two digits of the GEOID.</summary>
    internal StateRow? State =>
        (this["STATEFP"] ?? (Geoid is { Length: >= 2 } geoid ? geoid[..2] : null)) is { } fips ? StateTable.ByFips.GetValueOrDefault(fips) : null;

    internal FunctionalStatus? Functioning => this["FUNCSTAT"] switch
    {
        "A" => FunctionalStatus.Active,
        "B" => FunctionalStatus.PartlyConsolidated,
        "I" => FunctionalStatus.Inactive,
        "N" => FunctionalStatus.Nonfunctioning,
        "F" => FunctionalStatus.Fictitious,
        "S" => FunctionalStatus.Statistical,
        _ => null,
    };

    internal GeoPoint? InternalPoint =>
        Number("INTPTLAT") is { } lat && Number("INTPTLON") is { } lng && PointInput.Check(lat, lng) is { IsOk: true } point ? point.Value : null;

    /// <summary>Null where the attribute is missing or blank.</summary>
    internal string? this[string name] => Find(key => IsName(key, name));

    /// <summary>The first attribute whose name fits.</summary>
    internal string? Find(Func<string, bool> fits)
    {
        foreach (var (key, value) in feature.Properties)
        {
            if (fits(key) && !string.IsNullOrWhiteSpace(value))
                return value.Trim();
        }

        return null;
    }

    private static bool IsName(string key, string name) =>
        key.StartsWith(name, StringComparison.OrdinalIgnoreCase) && !key.AsSpan(name.Length).ContainsAnyExceptInRange('0', '9');

    private double? Number(string name) =>
        double.TryParse(this[name], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
}
