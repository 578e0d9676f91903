namespace HomeRule.Site.Compatible.OpenStates;

/// <summary><c>/people.geo?lat=&amp;lng=</c>: divisions now, people once an edition holds them; until then the answer says why there are none.</summary>
internal static class OpenStatesPeople
{
    private const int PerPage = 10;

    public static void Map(IEndpointRouteBuilder routes) => routes.Compatible("/people.geo", (Delegate)Answer);

    private static IResult Answer(HttpContext http) => OpenStatesAsk.Read(http).TryGet(out var ask, out var problem)
        ? CompatibleJson.Of(ask.Ask, aboutPoint: true, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("results");
            json.WriteEndArray();
            json.WriteStartObject("pagination");
            json.WriteNumber("per_page", PerPage);
            json.WriteNumber("page", 1);
            json.WriteNumber("max_page", 1);
            json.WriteNumber("total_items", 0);
            json.WriteEndObject();
            ask.WriteDivisions(json);
            json.WriteString("reason", "This edition holds no people. results is empty for that reason and says nothing about who holds office; divisions are complete as loaded.");
            json.WriteEndObject();
        })
        : OpenStatesAsk.Refuse(problem);
}
