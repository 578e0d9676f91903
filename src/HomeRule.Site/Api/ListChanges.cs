using HomeRule.Answers.Changes;
using HomeRule.Answers.Json;
using HomeRule.Site.Listings;

namespace HomeRule.Site.Api;

internal static class ListChanges
{
    private const int Usual = 100;

    private const int Most = 500;

    public static void Map(IEndpointRouteBuilder api) => api.Read<ChangeList>("/changes", Answer, "listChanges", "What happened and what became known, newest first: laws, records, agreements, seats, files",
        [
            .. ChangeAsk.Fields,
            new QueryField("page", "Page, from 1.", Example: "1", MaxLength: 6), new QueryField("per_page", "Changes of a page, 1 to 500; 100 if not given.", Example: "100", MaxLength: 6),
            QueryField.AsOf, QueryField.Lang,
        ]);

    private static IResult Answer(HttpContext http)
    {
        if (!Ask.Read(http).TryGet(out var ask, out var problem)
            || !ChangeAsk.Read(ask.Edition.Book, name => ask.Query[name], ask.AsOf).TryGet(out var query, out problem)
            || !ChangeAsk.Page(ask.Query["page"]).TryGet(out var page, out problem)
            || !ask.Limit(Usual, Most, "per_page").TryGet(out var perPage, out problem))
            return Refusal.From(problem);
        var whole = query with { Page = page, PerPage = perPage };
        return Answered.Json(ask, $"changes|{ChangeAsk.Query(query, query.Place, query.Kind, page)}|{perPage}", () => ask.Edition.Book.Changes(whole, ask.Language), AnswersJson.Default.ChangeList);
    }
}
