using HomeRule.Answers.Json;
using HomeRule.Answers.Listings;
using HomeRule.Civics;

namespace HomeRule.Site.Api;

internal static class ListCorrections
{
    public static void Map(IEndpointRouteBuilder api) => api.Read<CorrectionList>("/corrections", Answer, "listCorrections", "Errors and stale claims found in the source documents, with the corrected facts", QueryField.Lang);

    private static IResult Answer(HttpContext http) =>
        Ask.Read(http).TryGet(out var ask, out var problem)
            ? Answered.Json(ask, "corrections", () => Result<CorrectionList>.Ok(ask.Edition.Book.Corrections(ask.Language)), AnswersJson.Default.CorrectionList)
            : Refusal.From(problem);
}
