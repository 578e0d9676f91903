using HomeRule.Answers.Json;
using HomeRule.Answers.Listings;
using HomeRule.Civics;

namespace HomeRule.Site.Api;

internal static class ListPlays
{
    public static void Map(IEndpointRouteBuilder api) => api.Read<PlayList>("/plays", Answer, "listPlays", "Every policy of the playbook, with how many places have it on record", QueryField.AsOf, QueryField.Lang);

    private static IResult Answer(HttpContext http) =>
        Ask.Read(http).TryGet(out var ask, out var problem)
            ? Answered.Json(ask, "plays", () => Result<PlayList>.Ok(ask.Edition.Book.Plays(ask.AsOf, ask.Language)), AnswersJson.Default.PlayList)
            : Refusal.From(problem);
}
