using HomeRule.Answers.Json;
using HomeRule.Answers.Listings;

namespace HomeRule.Site.Api;

internal static class ListLaws
{
    public static void Map(IEndpointRouteBuilder api) => api.Read<LawList>("/laws", Answer, "listLaws", "State laws that act on local cooperation, for one state or all",
        new QueryField("state", "Two letters, such as tx; all states when left out.", Example: "tx", MaxLength: 20), QueryField.AsOf, QueryField.Lang);

    private static IResult Answer(HttpContext http)
    {
        if (!Ask.Read(http).TryGet(out var ask, out var problem))
            return Refusal.From(problem);
        var state = ask.Query["state"]?.ToLowerInvariant();
        return Answered.Json(ask, $"laws|{state}", () => ask.Edition.Book.Laws(state, ask.AsOf, ask.Language), AnswersJson.Default.LawList);
    }
}
