using HomeRule.Answers.Json;
using HomeRule.Answers.Listings;
using HomeRule.Site.Listings;

namespace HomeRule.Site.Api;

internal static class ListWindows
{
    public static void Map(IEndpointRouteBuilder api) => api.Read<WindowList>("/windows", Answer, "listWindows", "The next regular elections of local offices and when candidates file, state by state",
        [.. WindowAsk.Fields, QueryField.AsOf, QueryField.Lang]);

    private static IResult Answer(HttpContext http)
    {
        if (!Ask.Read(http).TryGet(out var ask, out var problem) || !WindowQueryReader.Read(name => ask.Query[name], ask.Edition.Book.Places).TryGet(out var query, out problem))
            return Refusal.From(problem);
        return Answered.Json(ask, $"windows|{WindowAsk.Query(query)}", () => ask.Edition.Book.FindWindows(query, ask.AsOf, ask.Language), AnswersJson.Default.WindowList);
    }
}
