using HomeRule.Civics;
using HomeRule.Civics.People;

namespace HomeRule.Site.Compatible.OpenStates;

/// <summary>
/// <c>/people.geo?lat=&amp;lng=</c>: every member of a legislature and of Congress for every division at the point, all on one page unless the caller asks for
/// less. Governors and mayors are not among them, as there. Where the edition holds no people the answer says so.
/// </summary>
internal static class OpenStatesPeople
{
    /// <summary>What <c>per_page</c> says when the caller names none; more members than that are all given, and it says how many.</summary>
    private const int PerPage = 50;

    private static readonly HashSet<string> Roles = [PostRoles.UsSenate, PostRoles.UsHouse, PostRoles.Upper, PostRoles.Lower, PostRoles.Legislature];

    public static void Map(IEndpointRouteBuilder routes) => routes.Compatible("/people.geo", (Delegate)Answer);

    private static IResult Answer(HttpContext http)
    {
        if (!OpenStatesAsk.Read(http).TryGet(out var ask, out var problem) || !OpenStatesIncludes.Read(http).TryGet(out var includes, out problem) || !OpenStatesPaging.Read(ask.Ask).TryGet(out var paging, out problem))
            return OpenStatesAsk.Refuse(problem);
        var book = ask.Ask.Edition.Book;
        var (people, _) = book.PeopleAt(book.Locator.LinesAt(ask.Point, ask.Ask.Question), ask.Ask.Today, Language.En);
        var members = people.Seats.Where(static s => Roles.Contains(s.Role)).SelectMany(static s => s.Holders.Select(h => (Seat: s, h.Person))).DistinctBy(static m => m.Person).ToList();
        var size = paging.PerPage ?? Math.Max(PerPage, members.Count);
        if (!paging.Cut(members.Count, size, out var last))
            return new CompatibleRefusal(CompatibleSystem.OpenStates, 404, $"invalid page, must be in [1, {last}]");
        return CompatibleJson.Of(ask.Ask, aboutPoint: true, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("results");
            foreach (var (seat, person) in members.Skip((paging.Page - 1) * size).Take(size))
                OpenStatesPerson.Write(json, book.Person(person, ask.Ask.Today, Language.En).Value, seat.Post, includes, ask.Ask.Edition.Book.Places);
            json.WriteEndArray();
            OpenStatesPaging.Write(json, size, paging.Page, last, members.Count);
            ask.WriteDivisions(json);
            if (!people.Pulled)
                json.WriteString("reason", "This edition holds no people. results is empty for that reason and says nothing about who holds office; divisions are complete as loaded.");
            json.WriteEndObject();
        });
    }
}
