using System.Text.RegularExpressions;
using HomeRule.Civics;
using HomeRule.Geo.Reading;

namespace HomeRule.Geo.Divisions;

/// <summary>The file carries the ids.</summary>
internal sealed partial class OcdIdScheme : SchemeReader
{
    private static readonly string[] IdAttributes = ["ocdid", "ocd_id", "ocd-id", "division_id"];

    internal override Result<DivisionCandidate?> Read(BoundaryFeature feature)
    {
        var attributes = feature.Properties;
        var text = IdAttributes.Select(attributes.GetValueOrDefault).FirstOrDefault(static value => value is not null)
            ?? (feature.Id?.StartsWith(DivisionId.Country, StringComparison.Ordinal) == true ? feature.Id : null);
        if (text is null && attributes.GetValueOrDefault("Code") is { } code)
            return FromCode(code);
        if (text is null)
            return new Problem("division.attribute", "has no attribute \"ocdid\"; give a file that carries Open Civic Data ids or another id scheme.");
        if (!DivisionId.TryParse(text.Trim(), out var id))
            return new Problem("division.id", $"has an \"ocdid\" that is no Open Civic Data id of the United States ('{(text.Length > 80 ? text[..80] : text)}'); correct it.");
        var state = id.State ?? "";
        return new DivisionCandidate(
            new Division
            {
                Id = id,
                Kind = DivisionTypes.KindOf(id.Type),
                Name = attributes.GetValueOrDefault("namelsad") ?? attributes.GetValueOrDefault("NAMELSAD") ?? NameOf(id, state, attributes.GetValueOrDefault("name")),
                State = state,
            },
            id.Value);
    }

    private static string NameOf(DivisionId id, string state, string? name) => id.Type switch
    {
        "sldu" => DistrictNames.Upper(state, name ?? id.Name.ToUpperInvariant()),
        "sldl" => DistrictNames.Lower(state, name ?? id.Name.ToUpperInvariant()),
        "cd" => DistrictNames.Congressional(id.Name),
        _ => name ?? id.Name.Replace('_', ' '),
    };

    private static Result<DivisionCandidate?> FromCode(string code)
    {
        var match = CongressionalCode().Match(code);
        var state = match.Success ? StateTable.Rows.FirstOrDefault(row => string.Equals(row.Postal, match.Groups[1].Value, StringComparison.OrdinalIgnoreCase)) : null;
        if (state is null)
            return new Problem("division.id", $"has a \"Code\" that is no congressional district such as AL-01 or AK-AL ('{(code.Length > 40 ? code[..40] : code)}'); correct it.");
        var district = match.Groups[2].Value == "AL" ? DistrictNames.AtLarge : match.Groups[2].Value.TrimStart('0');
        if (district.Length == 0)
            district = DistrictNames.AtLarge;
        return new DivisionCandidate(CongressionalScheme.Make(state, district), $"{state.Fips}-{district}");
    }

    [GeneratedRegex(@"\A([A-Z]{2})-(AL|[0-9]{1,2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex CongressionalCode();
}
