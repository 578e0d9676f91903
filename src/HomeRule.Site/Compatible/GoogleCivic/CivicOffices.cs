using System.Text.Json;
using System.Text.RegularExpressions;
using HomeRule.Answers.People;
using HomeRule.Answers.Reports;
using HomeRule.Civics.People;

namespace HomeRule.Site.Compatible.GoogleCivic;

/// <summary>Offices and officials, joined by index.</summary>
internal static partial class CivicOffices
{
    /// <summary>The office in words, as Google wrote it: title and area.</summary>
    public static string Name(SeatAnswer seat) => seat.Division == seat.Government ? $"{seat.Title.Value} of {seat.DivisionName.Value}" : $"{seat.Title.Value}, {seat.DivisionName.Value}";

    public static void Write(Utf8JsonWriter json, IReadOnlyList<SeatAnswer> seats, IReadOnlyList<SourceAnswer> sources)
    {
        var people = new List<HolderAnswer>();
        json.WriteStartArray("offices");
        foreach (var seat in seats)
            WriteOffice(json, seat, people, sources);
        json.WriteEndArray();
        json.WriteStartArray("officials");
        foreach (var person in people)
            WriteOfficial(json, person, sources);
        json.WriteEndArray();
    }

    private static void WriteOffice(Utf8JsonWriter json, SeatAnswer seat, List<HolderAnswer> people, IReadOnlyList<SourceAnswer> sources)
    {
        var (level, role) = CivicRole.Of(seat.Role, seat.Government);
        json.WriteStartObject();
        json.WriteString("name", Name(seat));
        json.WriteString("divisionId", seat.Division);
        Strings(json, "levels", [level]);
        Strings(json, "roles", [role]);
        WriteSources(json, seat.Holders.SelectMany(static h => h.Sources).Distinct(), sources);
        json.WriteStartArray("officialIndices");
        foreach (var holder in seat.Holders)
        {
            var at = people.FindIndex(p => p.Person == holder.Person);
            if (at < 0)
            {
                at = people.Count;
                people.Add(holder);
            }

            json.WriteNumberValue(at);
        }

        json.WriteEndArray();
        json.WriteString("postId", seat.Post);
        if (seat.Seats is { } count)
            json.WriteNumber("seats", count);
        if (!seat.LinesInForce)
            json.WriteBoolean("linesInForce", false);
        json.WriteEndObject();
    }

    private static void WriteOfficial(Utf8JsonWriter json, HolderAnswer person, IReadOnlyList<SourceAnswer> sources)
    {
        var contacts = person.Contacts ?? [];
        json.WriteStartObject();
        json.WriteString("name", person.Name);
        if (contacts.Any(static c => c.Kind == ContactKind.Address))
        {
            json.WriteStartArray("address");
            foreach (var contact in contacts.Where(static c => c.Kind == ContactKind.Address))
                WriteAddress(json, contact.Value);
            json.WriteEndArray();
        }

        if (person.Party is { } party)
            json.WriteString("party", party);
        Strings(json, "phones", [.. contacts.Where(static c => c.Kind == ContactKind.Phone).Select(static c => c.Value)]);
        Strings(json, "urls", [.. (person.Links ?? []).Select(static l => l.Url)]);
        Strings(json, "emails", [.. contacts.Where(static c => c.Kind == ContactKind.Email).Select(static c => c.Value)]);
        json.WriteString("personId", person.Person);
        if (person.Start is { } start)
            json.WriteString("termStart", start.ToString());
        if (person.TermEnd is { } end)
            json.WriteString("termEnd", end.ToString());
        if (person.Note is { } note)
            json.WriteString("note", note.Value);
        WriteSources(json, person.Sources, sources);
        json.WriteEndObject();
    }

    private static void WriteAddress(Utf8JsonWriter json, string address)
    {
        json.WriteStartObject();
        var parts = InParts().Match(address);
        json.WriteString("line1", parts.Success ? parts.Groups["line"].Value : address);
        if (parts.Success)
        {
            json.WriteString("city", parts.Groups["city"].Value);
            json.WriteString("state", parts.Groups["state"].Value);
            json.WriteString("zip", parts.Groups["zip"].Value);
        }

        json.WriteEndObject();
    }

    private static void WriteSources(Utf8JsonWriter json, IEnumerable<int> numbers, IReadOnlyList<SourceAnswer> sources)
    {
        json.WriteStartArray("sources");
        foreach (var number in numbers)
        {
            var source = sources[number - 1];
            json.WriteStartObject();
            json.WriteString("name", source.Label);
            json.WriteBoolean("official", source.Kind is Civics.SourceKind.Official or Civics.SourceKind.OfficialList);
            if (source.Url is { } url)
                json.WriteString("url", url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    [GeneratedRegex("^(?<line>.+), (?<city>[^,0-9]+), (?<state>[A-Z]{2}),? (?<zip>[0-9]{5}(?:-[0-9]{4})?)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex InParts();
}
