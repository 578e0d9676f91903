using System.Text.Json;
using HomeRule.Civics;

namespace HomeRule.Site.Compatible.GoogleCivic;

/// <summary><c>/civicinfo/v2/divisions?query=</c>: a search by name or id.</summary>
internal static class CivicDivisions
{
    private const int MostResults = 100;

    public static void Map(IEndpointRouteBuilder routes) => routes.Compatible("/civicinfo/v2/divisions", (Delegate)Answer);

    public static IResult Refuse(int status, string reason, string message) => new CompatibleRefusal(CompatibleSystem.GoogleCivic, status, message, reason);

    /// <summary>The name of a division and, under <paramref name="aliases"/>, its other ids where it has any.</summary>
    public static void WriteNames(Utf8JsonWriter json, Division division, string aliases)
    {
        json.WriteString("name", division.Name);
        if (division.SameAs.Count == 0)
            return;
        json.WriteStartArray(aliases);
        foreach (var other in division.SameAs)
            json.WriteStringValue(other.Value);
        json.WriteEndArray();
    }

    private static IResult Answer(HttpContext http)
    {
        var ask = CompatibleAsk.Of(http);
        if (!ask.Text("query").TryGet(out var query, out var problem))
            return Refuse(400, "invalidParameter", problem.Message);
        if (query is null)
            return Refuse(400, "required", "Required parameter: query");
        return CompatibleJson.Of(ask, aboutPoint: false, json =>
        {
            json.WriteStartObject();
            json.WriteString("kind", "civicinfo#divisionSearchResponse");
            json.WriteStartArray("results");
            foreach (var division in Find(ask, query.Trim()))
            {
                json.WriteStartObject();
                json.WriteString("ocdId", division.Id.Value);
                WriteNames(json, division, "aliases");
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    /// <summary>The division of that id and those in it; else places by name, best first; then districts whose names contain every word.</summary>
    private static IEnumerable<Division> Find(CompatibleAsk ask, string query)
    {
        var all = ask.Edition.Snapshot.Divisions;
        if (DivisionId.TryParse(query, out var id))
            return all.Where(d => d.Id == id || d.SameAs.Contains(id)).Concat(all.Where(d => d.Id.Value.StartsWith(query + "/", StringComparison.Ordinal))).Take(MostResults);
        var words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var named = ask.Edition.Book.Places.Search(query, MostResults).Select(static h => h.Place.Division);
        var districts = ask.Edition.Areas.All.Select(static a => a.Division).Where(d => words.Length > 0 && Array.TrueForAll(words, w => d.Name.Contains(w, StringComparison.OrdinalIgnoreCase)));
        return named.Concat(districts).DistinctBy(static d => d.Id).Take(MostResults);
    }
}
