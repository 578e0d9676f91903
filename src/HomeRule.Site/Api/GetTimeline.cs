using HomeRule.Answers.Json;
using HomeRule.Answers.Listings;
using HomeRule.Civics;

namespace HomeRule.Site.Api;

internal static class GetTimeline
{
    public static void Map(IEndpointRouteBuilder api) => api.Read<TimelineList>("/timeline", Answer, "getTimeline", "Federal actions that local governments answer to, with their court status", QueryField.Lang);

    private static IResult Answer(HttpContext http) =>
        Ask.Read(http).TryGet(out var ask, out var problem)
            ? Answered.Json(ask, "timeline", () => Result<TimelineList>.Ok(ask.Edition.Book.Timeline(ask.Language)), AnswersJson.Default.TimelineList)
            : Refusal.From(problem);
}
