using HomeRule.Answers.Json;
using HomeRule.Answers.Listings;

namespace HomeRule.Site.Api;

internal static class ListWindows
{
    public static void Map(IEndpointRouteBuilder api) => api.Read<WindowList>("/windows", Answer, "listWindows", "The next regular elections of local offices, state by state",
        new QueryField("state", "Two letters; all states when left out.", Example: "co", MaxLength: 2), QueryField.AsOf, QueryField.Lang);

    private static IResult Answer(HttpContext http)
    {
        if (!Ask.Read(http).TryGet(out var ask, out var problem))
            return Refusal.From(problem);
        var state = ask.Query["state"]?.ToLowerInvariant();
        return Answered.Json(ask, $"windows|{state}", () => ask.Edition.Book.Windows(state, ask.AsOf, ask.Language), AnswersJson.Default.WindowList);
    }
}
