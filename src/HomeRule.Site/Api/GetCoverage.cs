using HomeRule.Answers.Json;
using HomeRule.Answers.Listings;
using HomeRule.Civics;

namespace HomeRule.Site.Api;

internal static class GetCoverage
{
    public static void Map(IEndpointRouteBuilder api) => api.Read<CoverageList>("/coverage", Answer, "getCoverage", "Per state: how much is known, how fresh, how sure, what is missing", QueryField.AsOf, QueryField.Lang);

    private static IResult Answer(HttpContext http) =>
        Ask.Read(http).TryGet(out var ask, out var problem)
            ? Answered.Json(ask, "coverage", () => Result<CoverageList>.Ok(ask.Edition.Book.Coverage(ask.AsOf, ask.Language)), AnswersJson.Default.CoverageList)
            : Refusal.From(problem);
}
