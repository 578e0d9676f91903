using HomeRule.Answers.Json;
using HomeRule.Answers.Listings;
using HomeRule.Answers.Places;

namespace HomeRule.Site.Api;

internal static class ComparePlaces
{
    public static void Map(IEndpointRouteBuilder api) => api.Read<Comparison>("/compare", Answer, "comparePlaces", "Two to four places side by side, policy by policy",
        new QueryField("a", "First place: slug, OCD id, GEOID or full name.", Required: true, Example: "co/denver", MaxLength: 200),
        new QueryField("b", "Second place.", Required: true, Example: "tx/austin", MaxLength: 200),
        new QueryField("c", "Third place.", MaxLength: 200), new QueryField("d", "Fourth place.", MaxLength: 200), QueryField.AsOf, QueryField.Lang);

    private static IResult Answer(HttpContext http)
    {
        if (!Ask.Read(http).TryGet(out var ask, out var problem))
            return Refusal.From(problem);
        var places = new List<Government>(4);
        foreach (var field in new[] { "a", "b", "c", "d" })
        {
            if (ask.Query[field] is not { } name)
                continue;
            if (!ask.Edition.Book.Places.Resolve(name).TryGet(out var place, out problem))
                return Refusal.From(problem with { Field = field });
            places.Add(place);
        }

        return Answered.Json(ask, $"compare|{string.Join(",", places)}", () => ask.Edition.Book.Compare(places, ask.AsOf, ask.Language), AnswersJson.Default.Comparison);
    }
}
