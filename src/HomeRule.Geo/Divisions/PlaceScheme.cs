using HomeRule.Civics;
using HomeRule.Geo.Reading;

namespace HomeRule.Geo.Divisions;

/// <summary>
/// GEOID (or STATEFP and PLACEFP), NAME, NAMELSAD, CLASSFP, FUNCSTAT. A census designated place has no government and is not in the published lists; its id
/// always ends in <c>_cdp</c>, so that it never takes the id of a city or of a New England town of the same name, now or later.
/// </summary>
internal sealed class PlaceScheme : SchemeReader
{
    private static readonly string[] PublishedTypes = ["place"];

    // What follows the name of a government that is not simply a city.
    private static readonly string[] Governments = [" unified government", " consolidated government", " metropolitan government", " metro government", " urban county"];

    private static readonly Dictionary<string, UnifiedRow> Unified =
        UnifiedTable.Rows.Where(static row => row.PlaceGeoid is not null).ToDictionary(static row => row.PlaceGeoid!, StringComparer.Ordinal);

    internal override Result<DivisionCandidate?> Read(BoundaryFeature feature)
    {
        var attributes = new CensusAttributes(feature);
        if (attributes.State is not { } state)
            return NoState();
        var geoid = attributes.Geoid ?? (attributes["PLACEFP"] is { } place ? state.Fips + place : null);
        if (geoid is not { Length: 7 } || geoid.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return Missing("GEOID");
        if (attributes["NAME"] is not { } name)
            return Missing("NAME");
        var unified = Unified.GetValueOrDefault(geoid);
        var bare = unified?.PlaceName ?? Bare(name);
        var word = Word(name, attributes["NAMELSAD"]);
        var functioning = attributes.Functioning;
        var classCode = attributes["CLASSFP"];
        var isStatistical = functioning == FunctionalStatus.Statistical || classCode is ['U' or 'M', ..] || word == "cdp";
        var slugged = isStatistical ? bare + " CDP" : SharedTownNames.Contains(state.Postal, bare) && word is not null ? $"{bare} {word}" : bare;
        if (!MakeId(state.Id, "place", slugged).TryGet(out var id, out var problem))
            return problem;
        if (unified is not null)
            id = DivisionId.Parse($"{state.Id.Value}/place:{unified.PlaceSlug}");
        else if (IsInitials(bare))
            id = DivisionId.Parse($"{state.Id.Value}/place:{bare.ToLowerInvariant()}");
        return new DivisionCandidate(
            new Division
            {
                Id = id,
                Kind = unified is not null ? DivisionKind.ConsolidatedCityCounty : classCode == "C7" ? DivisionKind.IndependentCity : DivisionKind.Place,
                Name = bare,
                State = state.Postal,
                Geoid = geoid,
                Functioning = functioning,
                InternalPoint = attributes.InternalPoint,
            },
            geoid)
        {
            Word = isStatistical ? null : word,
            Types = PublishedTypes,
            IsCertain = unified is not null || name.EndsWith(Balance, StringComparison.Ordinal),
        };
    }

    private const string Balance = " (balance)";

    /// <summary>The name without what the Census Bureau adds for the rest of a consolidated city: "Milford city (balance)" is Milford.</summary>
    private static string Bare(string name)
    {
        if (!name.EndsWith(Balance, StringComparison.Ordinal))
            return name;
        name = name[..^Balance.Length];
        foreach (var government in Governments)
        {
            if (name.EndsWith(government, StringComparison.Ordinal))
                return name[..^government.Length];
        }

        return DivisionNames.WithoutCensusKind(name);
    }

    /// <summary>What NAMELSAD adds to the name: <c>borough</c>, <c>cdp</c>.</summary>
    private static string? Word(string name, string? full)
    {
        if (full is null || full.Length <= name.Length + 1 || !full.StartsWith(name, StringComparison.Ordinal))
            return null;
        var word = full[(name.Length + 1)..];
        return word.Any(static c => char.IsLetter(c)) ? DivisionNames.OcdSlug(word) : null;
    }

    /// <summary>The lists keep the full stops of a name that is nothing but initials ("S.N.P.J.").</summary>
    private static bool IsInitials(string name) =>
        name.Length >= 4 && name.Length % 2 == 0 && !name.Where(static (c, i) => i % 2 == 0 ? !char.IsAsciiLetterUpper(c) : c != '.').Any();
}
