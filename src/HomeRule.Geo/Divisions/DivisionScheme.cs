using HomeRule.Civics;

namespace HomeRule.Geo.Divisions;

/// <summary>How the divisions of a boundary file get their ids and names. Immutable.</summary>
public sealed record DivisionScheme
{
    private DivisionScheme(string name, DivisionKind kind)
    {
        Name = name;
        Kind = kind;
    }

    public static DivisionScheme CensusState { get; } = new("census-state", DivisionKind.State);

    public static DivisionScheme CensusCounty { get; } = new("census-county", DivisionKind.County);

    public static DivisionScheme CensusPlace { get; } = new("census-place", DivisionKind.Place);

    public static DivisionScheme CensusUpper { get; } = new("census-sldu", DivisionKind.StateLegislativeUpper);

    public static DivisionScheme CensusLower { get; } = new("census-sldl", DivisionKind.StateLegislativeLower);

    public static DivisionScheme CensusCongressional { get; } = new("census-cd", DivisionKind.Congressional);

    public static DivisionScheme CensusSchool { get; } = new("census-school", DivisionKind.SchoolDistrict);

    /// <summary>
    /// The file carries the ids: an attribute <c>ocdid</c>, <c>ocd_id</c>, <c>ocd-id</c> or <c>division_id</c>, or for congressional districts a
    /// <c>Code</c> such as <c>AL-01</c> or <c>AK-AL</c>.
    /// </summary>
    public static DivisionScheme OcdIdProperty { get; } = new("ocdid-property", DivisionKind.Other);

    /// <summary>Every scheme that has no settings of its own.</summary>
    public static IReadOnlyList<DivisionScheme> All { get; } =
        [CensusState, CensusCounty, CensusPlace, CensusUpper, CensusLower, CensusCongressional, CensusSchool, OcdIdProperty];

    /// <summary>Such as <c>census-place</c>.</summary>
    public string Name { get; }

    /// <summary>What most of the divisions are.</summary>
    public DivisionKind Kind { get; }

    /// <summary>The id with attributes in braces; null unless the scheme is a template.</summary>
    public string? IdTemplate { get; private init; }

    /// <summary>The name with attributes in braces; null unless the scheme is a template.</summary>
    public string? NameTemplate { get; private init; }

    /// <summary>A scheme by its name. Problem: <c>scheme.unknown</c>.</summary>
    public static Result<DivisionScheme> Named(string name) =>
        All.FirstOrDefault(scheme => scheme.Name == name) is { } found
            ? found
            : new Problem("scheme.unknown", $"'{name}' is no id scheme; give one of {string.Join(", ", All.Select(static scheme => scheme.Name))} or template.");

    /// <summary>
    /// Ids and names made of attributes, for files of any city. Problem: <c>scheme.template</c>.
    /// </summary>
    /// <param name="id">Such as <c>ocd-division/country:us/state:il/place:chicago/ward:{ward}</c>; each value is written as the last part of an id is.</param>
    /// <param name="name">Such as <c>Ward {ward}</c>.</param>
    /// <param name="kind">What the divisions are.</param>
    public static Result<DivisionScheme> Template(string id, string name, DivisionKind kind)
    {
        if (!AttributeTemplate.TryParse(id, out var idParts) || !idParts.HasAttribute)
            return new Problem("scheme.template", $"The id template '{id}' needs an attribute in braces, such as .../ward:{{ward}}.");
        if (!AttributeTemplate.TryParse(name, out _))
            return new Problem("scheme.template", $"The name template '{name}' has a brace without its partner.");
        return DivisionId.TryParse(idParts.Fill(static _ => "0").Value, out _)
            ? new DivisionScheme("template", kind) { IdTemplate = id, NameTemplate = name }
            : new Problem("scheme.template", $"The id template '{id}' does not make an id; begin it with {DivisionId.Country}/ and give type:name for each part.");
    }
}
