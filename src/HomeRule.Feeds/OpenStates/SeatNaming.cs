using HomeRule.Civics;
using HomeRule.Civics.People;
using HomeRule.Feeds.People;
using HomeRule.Geo.Divisions;

namespace HomeRule.Feeds.OpenStates;

/// <summary>
/// From a role of Open States to the seat that it is. Districts are named as the lists of Open Civic Data name them
/// (https://github.com/opencivicdata/ocd-division-ids). Stateless; thread-safe.
/// </summary>
internal static class SeatNaming
{
    private const string Prefix = "ocd-jurisdiction/country:us";
    private const string Suffix = "/government";

    // In Idaho each district of the senate also elects two members of the house, to seats A and B.
    private const string WithSeats = "id";

    private static readonly DivisionId Country = DivisionId.Parse(DivisionId.Country);

    /// <summary>The seat, or null where the role, the jurisdiction or the district is none that is known.</summary>
    public static Post? Seat(string type, string jurisdiction, string? district)
    {
        if (!jurisdiction.StartsWith(Prefix, StringComparison.Ordinal) || !jurisdiction.EndsWith(Suffix, StringComparison.Ordinal)
            || !DivisionId.TryParse(DivisionId.Country + jurisdiction[Prefix.Length..^Suffix.Length], out var government))
        {
            return null;
        }

        return type switch
        {
            PostRoles.Upper or PostRoles.Lower or PostRoles.Legislature when district is not null => government == Country ? Federal(type, district) : Legislative(type, government, district),
            PostRoles.Governor when government.Type == "district" => Seats.Make(government, government, PostRoles.Mayor),
            PostRoles.Governor or PostRoles.LieutenantGovernor or PostRoles.Mayor => Seats.Make(government, government, type),
            "attorney general" => Seats.Make(government, government, PostRoles.AttorneyGeneral),
            "secretary of state" => Seats.Make(government, government, PostRoles.SecretaryOfState),
            "chief election officer" => Executive(government, "chief-election-officer", new LocalizedText("Chief election officer", "Jefatura de elecciones del estado")),
            "auditor" => Executive(government, type, new LocalizedText("Auditor", "Auditoría del estado")),
            "treasurer" => Executive(government, type, new LocalizedText("Treasurer", "Tesorería del estado")),
            "comptroller" or "controller" => Executive(government, type, new LocalizedText("Controller", "Contraloría del estado")),
            _ => null,
        };
    }

    private static Post Executive(DivisionId state, string label, LocalizedText title) => Seats.Make(state, state, PostRoles.Executive, label, title);

    /// <summary>"KY-5", "AK-AL" and the names of states.</summary>
    private static Post? Federal(string type, string district)
    {
        if (type == PostRoles.Upper)
            return StateTable.ByName.TryGetValue(district, out var state) ? Seats.Make(state.Id, Country, PostRoles.UsSenate) : null;
        var dash = district.IndexOf('-', StringComparison.Ordinal);
        return dash == 2 && StateTable.ByPostal.TryGetValue(district[..2].ToLowerInvariant(), out var row) && CongressionalDistrict.Of(row, district[3..]) is { } division
            ? Seats.Make(division, Country, PostRoles.UsHouse)
            : null;
    }

    private static Post? Legislative(string type, DivisionId state, string district)
    {
        var postal = state.Name;
        if (state.Type is not ("state" or "district" or "territory") || !district.Any(char.IsLetterOrDigit))
            return null;
        if (state.Type == "district")
            return Council(state, district);
        var slug = Slug(postal, type, district);
        string? label = null;
        if (postal == WithSeats && type == PostRoles.Lower && slug[^1] is 'a' or 'b')
            (slug, label) = (slug[..^1], slug[^1..].ToUpperInvariant());
        var isLower = type == PostRoles.Lower;
        return DivisionId.TryParse($"{state.Value}/{(isLower ? "sldl" : "sldu")}:{slug}", out var division) ? Seats.Make(division, state, type, label) : null;
    }

    /// <summary>The council of the District of Columbia: eight wards, a chair and four members for the whole district.</summary>
    private static Post? Council(DivisionId district, string seat)
    {
        if (seat.StartsWith("Ward ", StringComparison.OrdinalIgnoreCase) && DivisionId.TryParse($"{district.Value}/ward:{seat[5..].Trim()}", out var ward))
            return Seats.Make(ward, district, PostRoles.Legislature);
        return seat.ToLowerInvariant() switch
        {
            "at-large" => Seats.Make(district, district, PostRoles.Legislature),
            "chairman" or "chair" => Seats.Make(district, district, PostRoles.Legislature, "chair", new LocalizedText("Chair of the Council", "Presidencia del Concejo")),
            _ => null,
        };
    }

    private static string Slug(string postal, string type, string district) => (postal, type) switch
    {
        ("pr", _) when Roman(district) is { } number => number,
        ("vt", _) when district.StartsWith("Chittenden ", StringComparison.Ordinal) => DivisionNames.LegislativeSlug(district.Replace(' ', '-')),
        _ => DivisionNames.LegislativeSlug(district),
    };

    /// <summary>Senate districts of Puerto Rico, I to VIII.</summary>
    private static string? Roman(string text) => Array.IndexOf(["I", "II", "III", "IV", "V", "VI", "VII", "VIII"], text) is >= 0 and var at ? $"{at + 1}" : null;
}
