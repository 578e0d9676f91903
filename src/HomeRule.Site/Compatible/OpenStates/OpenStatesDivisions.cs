namespace HomeRule.Site.Compatible.OpenStates;

/// <summary><c>/divisions.geo?lat=&amp;lng=</c>.</summary>
internal static class OpenStatesDivisions
{
    public static void Map(IEndpointRouteBuilder routes) => routes.Compatible("/divisions.geo", (Delegate)Answer);

    private static IResult Answer(HttpContext http) => OpenStatesAsk.Read(http).TryGet(out var ask, out var problem)
        ? CompatibleJson.Of(ask.Ask, aboutPoint: true, json =>
        {
            json.WriteStartObject();
            ask.WriteDivisions(json);
            json.WriteEndObject();
        })
        : OpenStatesAsk.Refuse(problem);
}
