using HomeRule.Answers.Json;
using HomeRule.Answers.Listings;

namespace HomeRule.Site.Api;

internal static class GetMap
{
    public static void Map(IEndpointRouteBuilder api) => api.Read<MapAnswer>("/map/{id}", Answer, "getMap", "One lever or one policy in every state and county, for a map", QueryField.AsOf, QueryField.Lang);

    private static IResult Answer(string id, HttpContext http) =>
        Ask.Read(http).TryGet(out var ask, out var problem)
            ? Answered.Json(ask, $"map|{id}", () => ask.Edition.Book.Map(id, ask.AsOf, ask.Language), AnswersJson.Default.MapAnswer)
            : Refusal.From(problem);
}
