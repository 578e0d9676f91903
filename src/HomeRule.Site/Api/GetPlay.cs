using HomeRule.Answers.Json;
using HomeRule.Answers.Listings;

namespace HomeRule.Site.Api;

internal static class GetPlay
{
    public static void Map(IEndpointRouteBuilder api) => api.Read<PlayDetail>("/plays/{id}", Answer, "getPlay", "One policy: who can enact it, the law, where it is on record, where it stands state by state", QueryField.AsOf, QueryField.Lang);

    private static IResult Answer(string id, HttpContext http) =>
        Ask.Read(http).TryGet(out var ask, out var problem)
            ? Answered.Json(ask, $"play|{id}", () => ask.Edition.Book.Play(id, ask.AsOf, ask.Language), AnswersJson.Default.PlayDetail)
            : Refusal.From(problem);
}
