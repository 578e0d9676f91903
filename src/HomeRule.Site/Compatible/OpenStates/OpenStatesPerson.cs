using System.Globalization;
using System.Text.Json;
using HomeRule.Answers.People;
using HomeRule.Answers.Places;
using HomeRule.Civics;
using HomeRule.Civics.People;

namespace HomeRule.Site.Compatible.OpenStates;

/// <summary>A person in the shape of Open States. Birth dates and genders are not held here and are written empty, as there for many.</summary>
internal static class OpenStatesPerson
{
    /// <param name="post">The seat to show as the current role; null for the first that the person holds.</param>
    public static void Write(Utf8JsonWriter json, PersonDetail detail, string? post, OpenStatesIncludes includes, PlaceDirectory places)
    {
        var person = detail.Person;
        var term = person.Terms.FirstOrDefault(t => t.Current && t.Post == post) ?? person.Terms.FirstOrDefault(static t => t.Current);
        json.WriteStartObject();
        json.WriteString("id", person.Id);
        json.WriteString("name", person.Name);
        if ((term?.Party ?? (person.Parties is [var first, ..] ? first : null)) is { } party)
            json.WriteString("party", party);
        if (term is not null)
            WriteRole(json, term);
        if ((term ?? (person.Terms is [var latest, ..] ? latest : null)) is { } any)
            WriteJurisdiction(json, any.Government, places);
        json.WriteString("given_name", person.GivenName ?? "");
        json.WriteString("family_name", person.FamilyName ?? "");
        json.WriteString("image", person.Image ?? "");
        json.WriteString("email", person.Contacts.FirstOrDefault(static c => c.Kind == ContactKind.Email)?.Value ?? "");
        json.WriteString("gender", "");
        json.WriteString("birth_date", "");
        json.WriteString("death_date", "");
        json.WriteStartObject("extras");
        json.WriteEndObject();
        if (includes.OtherIdentifiers)
            WriteAll(json, "other_identifiers", person.OtherIds, static (json, other) => { json.WriteString("identifier", other.Value); json.WriteString("scheme", other.Scheme); });
        if (includes.OtherNames)
            WriteAll(json, "other_names", person.OtherNames, static (json, name) => { json.WriteString("name", name); json.WriteString("note", ""); });
        if (includes.Links)
            WriteAll(json, "links", person.Links, static (json, link) => { json.WriteString("url", link.Url); json.WriteString("note", link.Note ?? ""); });
        if (includes.Sources)
        {
            var numbers = person.Sources.Concat(term?.Sources ?? []).Distinct().ToHashSet();
            WriteAll(json, "sources", detail.Sources.Where(s => numbers.Contains(s.Number) && s.Url is not null), static (json, source) => { json.WriteString("url", source.Url); json.WriteString("note", source.Label); });
        }

        if (includes.Offices)
            WriteAll(json, "offices", person.Contacts.Where(static c => c.Kind is ContactKind.Phone or ContactKind.Fax or ContactKind.Address).GroupBy(static c => c.Note), static (json, office) => WriteOffice(json, office.Key, [.. office]));
        json.WriteEndObject();
    }

    /// <summary>The division as the name of a district: <c>1</c>, <c>Worcester 1</c>; of Congress <c>CO-3</c> or the state.</summary>
    public static string District(TermAnswer term)
    {
        var id = DivisionId.Parse(term.Division);
        if (term.Role == PostRoles.UsSenate)
            return term.DivisionName.Value;
        var name = id.Name == "at-large" ? "At-Large" : char.IsAsciiDigit(id.Name[0]) ? id.Name.ToUpperInvariant() : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(id.Name.Replace('_', ' '));
        return term.Role == PostRoles.UsHouse ? $"{id.State?.ToUpperInvariant()}-{(name == "At-Large" ? "AL" : name)}" : name;
    }

    private static void WriteRole(Utf8JsonWriter json, TermAnswer term)
    {
        json.WriteStartObject("current_role");
        json.WriteString("title", term.Role switch
        {
            PostRoles.UsSenate or PostRoles.Upper => "Senator",
            PostRoles.UsHouse or PostRoles.Lower when term.Title.Value is not ("Assembly member" or "State delegate") => "Representative",
            PostRoles.Lower => term.Title.Value == "State delegate" ? "Delegate" : "Assembly Member",
            _ => term.Title.Value,
        });
        json.WriteString("org_classification", Classification(term.Role));
        if (Classification(term.Role) is "upper" or "lower" or "legislature")
            json.WriteString("district", District(term));
        json.WriteString("division_id", term.Division);
        json.WriteEndObject();
    }

    private static string Classification(string role) => role switch
    {
        PostRoles.UsSenate or PostRoles.Upper => "upper",
        PostRoles.UsHouse or PostRoles.Lower => "lower",
        PostRoles.Legislature => "legislature",
        PostRoles.Governor or PostRoles.LieutenantGovernor or PostRoles.AttorneyGeneral or PostRoles.SecretaryOfState or PostRoles.Executive => "executive",
        _ => "government",
    };

    private static void WriteJurisdiction(Utf8JsonWriter json, string government, PlaceDirectory places)
    {
        json.WriteStartObject("jurisdiction");
        json.WriteString("id", "ocd-jurisdiction" + government["ocd-division".Length..] + "/government");
        json.WriteString("name", DivisionId.TryParse(government, out var id) && places.TryGet(id, out var place) ? place.Name : government == DivisionId.Country ? "United States" : id.Name);
        json.WriteString("classification", government == DivisionId.Country ? "country" : id.Type is "state" or "district" or "territory" ? "state" : id.Type is "place" ? "municipality" : "government");
        json.WriteEndObject();
    }

    private static void WriteOffice(Utf8JsonWriter json, string? note, List<ContactAnswer> contacts)
    {
        json.WriteString("name", note is null ? "Office" : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(note) + " Office");
        json.WriteString("classification", note is "capitol" or "district" ? note : "primary");
        foreach (var (kind, name) in new[] { (ContactKind.Phone, "voice"), (ContactKind.Fax, "fax"), (ContactKind.Address, "address") })
        {
            if (contacts.Find(c => c.Kind == kind) is { } contact)
                json.WriteString(name, contact.Value);
        }
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
