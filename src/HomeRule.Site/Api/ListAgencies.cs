using HomeRule.Answers.Agencies;
using HomeRule.Answers.Json;
using HomeRule.Civics;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Api;

internal static class ListAgencies
{
    private const int PerPage = 50;
    private const int MostPerPage = 500;

    public static void Map(IEndpointRouteBuilder api) => api.Read<AgencyList>("/agencies", Answer, "listAgencies", "Law-enforcement agencies with their numbers and the government each belongs to; of a place those that police it, with what they are to it",
        new QueryField("state", "Two letters.", Example: "co", MaxLength: 2), new QueryField("q", "Words of the name, or the ORI.", MaxLength: 100),
        new QueryField("place", "Slug, OCD id or GEOID: the agencies that police it. Not together with the others.", Example: "co/denver", MaxLength: 200),
        new QueryField("sort", "name, kind, officers, population or agreements; name when left out.", MaxLength: 20), QueryField.Page, QueryField.PerPage(PerPage, MostPerPage), QueryField.AsOf, QueryField.Lang);

    private static IResult Answer(HttpContext http)
    {
        if (!Ask.Read(http).TryGet(out var ask, out var problem) || !ask.Limit(1, 1_000_000, "page").TryGet(out var page, out problem) || !ask.Limit(PerPage, MostPerPage, "per_page").TryGet(out var perPage, out problem))
            return Refusal.From(problem);
        var book = ask.Edition.Book;
        if (ask.Query["place"] is { } of)
        {
            if (ask.Query["state"] is not null || ask.Query["q"] is not null || ask.Query["page"] is not null || ask.Query["per_page"] is not null || ask.Query["sort"] is not null)
                return Refusal.From(new Problem("query.malformed", "Give place alone; its list is short and comes whole.") { Field = "place" });
            return PlaceIds.Find(book.Places, of).TryGet(out var place, out problem)
                ? Answered.Json(ask, $"agencies of\n{place.Slug}", () => Result<AgencyList>.Ok(book.Agencies(place, ask.AsOf, ask.Language)), AnswersJson.Default.AgencyList)
                : Refusal.From(problem with { Field = "place" });
        }

        var sort = AgencySort.Name;
        if (ask.Query["sort"] is { } order && !TrySort(order, out sort))
            return Refusal.From(new Problem("sort.malformed", "sort is name, kind, officers, population or agreements.") { Field = "sort" });
        var query = new AgencyQuery(ask.Query["state"]?.ToLowerInvariant(), ask.Query["q"], sort, page, perPage);
        return Answered.Json(ask, $"agencies\n{query.State}\n{query.Text}\n{sort}\n{page}\n{perPage}", () => book.Agencies(query, ask.AsOf, ask.Language), AnswersJson.Default.AgencyList);
    }

    private static bool TrySort(string text, out AgencySort sort)
    {
        foreach (var one in Enum.GetValues<AgencySort>())
        {
            if (Pen.Snake(one) == text)
            {
                sort = one;
                return true;
            }
        }

        sort = default;
        return false;
    }
}
