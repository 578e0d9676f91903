using System.Text.Json;
using HomeRule.Answers.People;
using HomeRule.Civics;

namespace HomeRule.Site.Compatible.GoogleCivic;

/// <summary>
/// <c>/civicinfo/v2/representatives?address=</c> and <c>/civicinfo/v2/representatives/{ocdId}</c>, in the shape that Google closed in April 2025: arrays joined by
/// index, with person ids, terms and sources added. Offices without a listed holder stand in <c>unlisted</c>.
/// </summary>
internal static class CivicRepresentatives
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.Compatible("/civicinfo/v2/representatives", (Delegate)ByAddress);
        routes.Compatible("/civicinfo/v2/representatives/{**ocdId}", (Delegate)ByDivision);
    }

    private static async Task<IResult> ByAddress(HttpContext http)
    {
        var ask = CompatibleAsk.Of(http);
        if (!CivicFilter.Read(http, ask).TryGet(out var filter, out var problem))
            return CivicDivisions.Refuse(400, "invalidParameter", problem.Message);
        var (address, refusal) = await CivicAddress.FindAsync(http, ask);
        if (address is null)
            return refusal!;
        var divisions = address.Divisions.Select(static d => (d.Id, d.Name, d.SameAs, d.Kind, InForce: true, Until: (DateOnly?)null)).ToList();
        for (var i = 0; i < divisions.Count; i++)
        {
            if (address.Lines.Where(l => l.Division.Id == divisions[i].Id).ToList() is { Count: > 0 } lines && !lines.Exists(l => l.Boundary.IsInForce(ask.Today)))
                divisions[i] = divisions[i] with { InForce = false, Until = lines[0].Boundary.ValidTo };
        }

        return Write(ask, filter, address.WriteInput, divisions, aboutPoint: true);
    }

    private static IResult ByDivision(string ocdId, HttpContext http)
    {
        var ask = CompatibleAsk.Of(http);
        if (!CivicFilter.Read(http, ask).TryGet(out var filter, out var problem))
            return CivicDivisions.Refuse(400, "invalidParameter", problem.Message);
        if (!ask.Text("recursive").TryGet(out var recursive, out problem))
            return CivicDivisions.Refuse(400, "invalidParameter", problem.Message);
        if (!DivisionId.TryParse(ocdId.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase), out var id))
            return CivicDivisions.Refuse(400, "invalidParameter", "ocdId is an Open Civic Data id such as ocd-division/country:us/state:co.");
        var known = ask.Edition.Snapshot.Divisions.Where(d => d.Id == id || d.SameAs.Contains(id));
        var posts = ask.Edition.Snapshot.Living.Posts.Select(static p => p.Division).Where(d => d == id || recursive == "true" && d.Value.StartsWith(id.Value + "/", StringComparison.Ordinal));
        if (recursive == "true")
            known = known.Concat(ask.Edition.Snapshot.Divisions.Where(d => d.Id.Value.StartsWith(id.Value + "/", StringComparison.Ordinal)));
        var divisions = known.Select(static d => (d.Id, d.Name, d.SameAs, d.Kind, true, (DateOnly?)null))
            .Concat(posts.Select(static d => (d, d.Name, (IReadOnlyList<DivisionId>)[], DivisionKind.Other, true, (DateOnly?)null))).DistinctBy(static d => d.Item1).ToList();
        return divisions.Count == 0 && id.Value != DivisionId.Country ? CivicDivisions.Refuse(404, "notFound", "The requested division does not exist.") : Write(ask, filter, null, divisions, aboutPoint: false);
    }

    private static CompatibleJson Write(CompatibleAsk ask, CivicFilter filter, Action<Utf8JsonWriter>? input,
        IReadOnlyList<(DivisionId Id, string Name, IReadOnlyList<DivisionId> SameAs, DivisionKind Kind, bool InForce, DateOnly? Until)> divisions, bool aboutPoint)
    {
        var (people, sources) = ask.Edition.Book.PeopleAt(divisions.Select(static d => (d.Id, d.Kind, d.InForce, d.Until)), ask.Today, Language.En);
        var seats = people.Seats.Where(filter.Fits).DistinctBy(static s => s.Post).ToList();
        var held = seats.Where(static s => s.Holders.Count > 0).ToList();
        return CompatibleJson.Of(ask, aboutPoint, json =>
        {
            json.WriteStartObject();
            json.WriteString("kind", "civicinfo#representativeInfoResponse");
            if (input is not null)
            {
                json.WriteStartObject("normalizedInput");
                input(json);
                json.WriteEndObject();
            }

            WriteDivisions(json, divisions, held, filter.Offices, aboutPoint);
            if (filter.Offices)
            {
                CivicOffices.Write(json, held, sources);
                json.WriteStartArray("unlisted");
                foreach (var seat in seats.Where(static s => s.Holders.Count == 0))
                {
                    json.WriteStartObject();
                    json.WriteString("name", CivicOffices.Name(seat));
                    json.WriteString("divisionId", seat.Division);
                    json.WriteString("state", seat.State == SeatState.TermEnded ? "term_ended" : "nobody_listed");
                    json.WriteString("note", seat.Sentence?.Value);
                    if (seat.OfficialUrl is { } url)
                        json.WriteString("officialUrl", url);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteStartArray("notes");
            foreach (var note in people.Notes)
                json.WriteStringValue(note.Value);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteDivisions(Utf8JsonWriter json, IReadOnlyList<(DivisionId Id, string Name, IReadOnlyList<DivisionId> SameAs, DivisionKind Kind, bool InForce, DateOnly? Until)> divisions,
        List<SeatAnswer> held, bool offices, bool withCountry)
    {
        json.WriteStartObject("divisions");
        var written = new HashSet<string>(StringComparer.Ordinal);
        if (withCountry && divisions.Count > 0)
            Division(DivisionId.Country, "United States", []);
        foreach (var (id, name, same, _, _, _) in divisions)
            Division(id.Value, name, same);

        // A seat can belong to another id of the same area, or to a district of the whole state.
        foreach (var seat in held)
            Division(seat.Division, seat.DivisionName.Value, []);
        json.WriteEndObject();

        void Division(string id, string name, IReadOnlyList<DivisionId> same)
        {
            if (!written.Add(id))
                return;
            json.WriteStartObject(id);
            json.WriteString("name", name);
            if (same.Count > 0)
            {
                json.WriteStartArray("alsoKnownAs");
                foreach (var other in same)
                    json.WriteStringValue(other.Value);
                json.WriteEndArray();
            }

            if (offices && held.Exists(s => s.Division == id))
            {
                json.WriteStartArray("officeIndices");
                for (var i = 0; i < held.Count; i++)
                {
                    if (held[i].Division == id)
                        json.WriteNumberValue(i);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }
    }
}
