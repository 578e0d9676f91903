namespace HomeRule.Site.Compatible.MapIt;

/// <summary><c>/types</c>.</summary>
internal static class MapItTypes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.Compatible("/types", (Delegate)Answer);
        routes.Compatible("/types.json", (Delegate)Answer);
    }

    private static IResult Answer(HttpContext http)
    {
        if (!MapItAsk.Read(http).TryGet(out var ask, out var problem))
            return MapItAsk.Refuse(problem);
        return CompatibleJson.Of(ask.Ask, aboutPoint: false, static json =>
        {
            json.WriteStartObject();
            foreach (var (code, _, name) in MapItType.All)
            {
                json.WriteStartObject(code);
                json.WriteString("code", code);
                json.WriteString("description", name);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        });
    }
}
