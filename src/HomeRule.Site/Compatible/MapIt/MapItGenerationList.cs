using System.Globalization;

namespace HomeRule.Site.Compatible.MapIt;

/// <summary><c>/generations</c>.</summary>
internal static class MapItGenerationList
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.Compatible("/generations", (Delegate)Answer);
        routes.Compatible("/generations.json", (Delegate)Answer);
    }

    private static IResult Answer(HttpContext http)
    {
        if (!MapItAsk.Read(http).TryGet(out var ask, out var problem))
            return MapItAsk.Refuse(problem);
        return CompatibleJson.Of(ask.Ask, aboutPoint: false, json =>
        {
            json.WriteStartObject();
            foreach (var generation in ask.Ask.Edition.MapIt.Generations)
            {
                json.WriteStartObject(generation.Name);
                json.WriteNumber("id", generation.Number);
                json.WriteBoolean("active", generation.Day <= ask.Ask.Today);
                json.WriteString("created", generation.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z");
                json.WriteString("description", generation.Day == default ? "Lines without a known first day" : $"Lines as they hold from {generation.Day:yyyy-MM-dd}");
                json.WriteEndObject();
            }

            json.WriteEndObject();
        });
    }
}
