using HomeRule.Civics;
using HomeRule.Geo.Reading;

namespace HomeRule.Geo.Divisions;

/// <summary>From the attributes of one feature to a candidate; null for a feature that stands for no division.</summary>
internal abstract class SchemeReader
{
    internal static SchemeReader For(DivisionScheme scheme, Func<GeoPoint, Division?>? countyAt) => scheme.Name switch
    {
        "census-state" => new StateScheme(),
        "census-county" => new CountyScheme(),
        "census-place" => new PlaceScheme(),
        "census-sldu" => new LegislativeScheme(isUpper: true),
        "census-sldl" => new LegislativeScheme(isUpper: false),
        "census-cd" => new CongressionalScheme(),
        "census-school" => new SchoolScheme(countyAt),
        "ocdid-property" => new OcdIdScheme(),
        _ => new TemplateScheme(scheme),
    };

    internal abstract Result<DivisionCandidate?> Read(BoundaryFeature feature);

    protected static Problem Missing(string attribute) => new("division.attribute", $"has no attribute \"{attribute}\"; give a file of the Census Bureau or another id scheme.");

    protected static Problem NoState() => new("division.state", "has no code of a state or territory in \"STATEFP\" or \"GEOID\"; give a file of the Census Bureau or another id scheme.");

    protected static Result<DivisionCandidate?> Nothing() => Result<DivisionCandidate?>.Ok(null);

    /// <summary>Fails for names that leave nothing or too much for an id.</summary>
    protected static Result<DivisionId> MakeId(DivisionId parent, string type, string name)
    {
        if (string.IsNullOrEmpty(name) || !name.Any(static c => char.IsLetterOrDigit(c)) || !DivisionId.TryParse($"{parent.Value}/{type}:{DivisionNames.OcdSlug(name)}", out var id))
            return new Problem("division.id", $"has a name from which no id can be made ('{(name.Length > 60 ? name[..60] : name)}'); correct it.");
        return id;
    }
}
