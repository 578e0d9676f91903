using HomeRule.Answers.Json;
using HomeRule.Answers.Listings;
using HomeRule.Civics;

namespace HomeRule.Site.Api;

internal static class SearchPlaces
{
    public static void Map(IEndpointRouteBuilder api) => api.Read<PlaceList>("/places", Answer, "searchPlaces", "Places that a name, slug, OCD id or GEOID may mean, best first",
        new QueryField("q", "What somebody typed.", Required: true, Example: "Denver, CO", MaxLength: 200),
        new QueryField("limit", "Most places to return, 1 to 100; more counts as 100.", Example: "10", MaxLength: 20));

    private static IResult Answer(HttpContext http)
    {
        if (!Ask.Read(http).TryGet(out var ask, out var problem) || !ask.Limit(10, 100).TryGet(out var limit, out problem))
            return Refusal.From(problem);
        var query = ask.Query["q"]!;
        return Answered.Json(ask, $"places|{limit}|{query}", () => Result<PlaceList>.Ok(ask.Edition.Book.FindPlaces(query, limit)), AnswersJson.Default.PlaceList);
    }
}
