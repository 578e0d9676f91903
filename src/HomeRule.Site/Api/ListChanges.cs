using HomeRule.Civics;
using HomeRule.Site.Listings;
namespace HomeRule.Site.Api;

internal static class ListChanges
{
    public static void Map(IEndpointRouteBuilder api) => api.Read<ChangeList>("/changes", Answer, "listChanges", "What was added or checked last, newest first",
        new QueryField("since", "First day to list, YYYY-MM-DD.", Example: "2026-11-01", MaxLength: 10), QueryField.Lang);

    private static IResult Answer(HttpContext http)
    {
        if (!Ask.Read(http).TryGet(out var ask, out var problem))
            return Refusal.From(problem);
        var since = DateOnly.MinValue;
        if (ask.Query["since"] is { } day && !Ask.TryDay(day, out since))
            return Refusal.Of(400, "date.malformed", "since is a day of the calendar written YYYY-MM-DD, such as 2026-11-01.", "since");
        return Answered.Json(ask, $"changes|{since.DayNumber}", () => Result<ChangeList>.Ok(ChangeListing.Since(ask.Edition, since, ask.Language)), ApiJson.Default.ChangeList);
    }
}
