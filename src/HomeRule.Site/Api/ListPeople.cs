using HomeRule.Answers.Json;
using HomeRule.Answers.People;
using HomeRule.Answers.Places;
using HomeRule.Civics;

namespace HomeRule.Site.Api;

internal static class ListPeople
{
    public const int PerPage = 50;
    public const int MostPerPage = 200;

    public static void Map(IEndpointRouteBuilder api) => api.Read<PeopleList>("/people", Answer, "listPeople", "People who hold a seat on the day, with terms and official contact points, by name; of a place in the order of its report",
        new QueryField("division", "OCD id of an area: those whom its voters chose.", Example: "ocd-division/country:us/state:co/sldl:1", MaxLength: 200),
        new QueryField("place", "Slug, OCD id or GEOID of a place: everybody who holds a seat over it; of a state its legislature and members of Congress too.", Example: "co/denver", MaxLength: 200),
        new QueryField("q", "Words of the name.", MaxLength: 100), new QueryField("role", "Role of the seat, such as governor, upper, lower, us_house or mayor.", Example: "governor", MaxLength: 40),
        QueryField.Page, QueryField.PerPage(PerPage, MostPerPage), QueryField.AsOf, QueryField.Lang);

    /// <summary>The question that a query asks; at most one of division and place.</summary>
    public static Result<PeopleQuery> Read(Ask ask, int page, int perPage)
    {
        var (text, of) = (ask.Query["division"], ask.Query["place"]);
        DivisionId? division = null;
        Government? place = null;
        if (text is not null && of is not null)
            return new Problem("query.malformed", "Give division or place, not both.") { Field = "place" };
        if (text is not null)
        {
            if (!DivisionId.TryParse(text, out var id))
                return new Problem("division.malformed", "division is an Open Civic Data id such as ocd-division/country:us/state:co/sldl:1.") { Field = "division" };
            division = id;
        }

        if (of is not null)
        {
            if (!PlaceIds.Find(ask.Edition.Book.Places, of).TryGet(out place, out var problem))
                return problem with { Field = "place" };
        }

        return new PeopleQuery { Division = division, Place = place, Text = ask.Query["q"], Roles = ask.Query["role"] is { } role ? [role] : null, Page = page, PerPage = perPage };
    }

    private static IResult Answer(HttpContext http)
    {
        if (!Ask.Read(http).TryGet(out var ask, out var problem) || !ask.Limit(1, 1_000_000, "page").TryGet(out var page, out problem) || !ask.Limit(PerPage, MostPerPage, "per_page").TryGet(out var perPage, out problem)
            || !Read(ask, page, perPage).TryGet(out var query, out problem))
            return Refusal.From(problem);
        return Answered.Json(ask, $"people\n{query.Division}\n{query.Place?.Slug}\n{query.Text}\n{ask.Query["role"]}\n{page}\n{perPage}", () => ask.Edition.Book.People(query, ask.AsOf, ask.Language), AnswersJson.Default.PeopleList);
    }
}
