using HomeRule.Answers.Json;
using HomeRule.Answers.Places;
using HomeRule.Answers.Seats;
using HomeRule.Civics;

namespace HomeRule.Site.Api;

internal static class ListSeats
{
    private static readonly QueryField Place = new("place", "Slug, OCD id or GEOID.", Required: true, Example: "wa/pierce-county", MaxLength: 200);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.Read<SeatList>("/seats", List, "listSeats", "The seats of the elective offices over a place: how many, for how long, when up, when candidates file", Place, QueryField.AsOf, QueryField.Lang);
        api.Read<SeatDetail>("/seats/{office}", One, "getSeat", "One elective office over a place: its levers, holders, elections, filing windows past and to come, and what a candidate must have done", Place, QueryField.AsOf, QueryField.Lang);
    }

    private static IResult List(HttpContext http) => Find(http).TryGet(out var found, out var problem)
        ? Answered.Json(found.Ask, $"seats\n{found.Place.Slug}", () => Result<SeatList>.Ok(found.Ask.Edition.Book.Seats(found.Place, found.Ask.AsOf, found.Ask.Language)), AnswersJson.Default.SeatList)
        : Refusal.From(problem);

    private static IResult One(string office, HttpContext http) => Find(http).TryGet(out var found, out var problem)
        ? Answered.Json(found.Ask, $"seat\n{found.Place.Slug}\n{office}", () => found.Ask.Edition.Book.Seat(found.Place, office, found.Ask.AsOf, found.Ask.Language), AnswersJson.Default.SeatDetail)
        : Refusal.From(problem);

    private static Result<(Ask Ask, Government Place)> Find(HttpContext http)
    {
        if (!Ask.Read(http).TryGet(out var ask, out var problem))
            return problem;
        return PlaceIds.Find(ask.Edition.Book.Places, ask.Query["place"]!).TryGet(out var place, out problem) ? (ask, place) : problem with { Field = "place" };
    }
}
