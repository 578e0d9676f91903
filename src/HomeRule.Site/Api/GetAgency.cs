using HomeRule.Answers.Agencies;
using HomeRule.Answers.Json;

namespace HomeRule.Site.Api;

internal static class GetAgency
{
    public static void Map(IEndpointRouteBuilder api) => api.Read<AgencyDetail>("/agencies/{id}", Answer, "getAgency", "One agency: whose it is and how sure that is, its numbers with their year, who heads it, what it signed", QueryField.AsOf, QueryField.Lang);

    private static IResult Answer(string id, HttpContext http)
    {
        if (!Ask.Read(http).TryGet(out var ask, out var problem))
            return Refusal.From(problem);
        var plain = id.ToLowerInvariant();
        return Answered.Json(ask, $"agency\n{plain}", () => ask.Edition.Book.Agency(plain, ask.AsOf, ask.Language), AnswersJson.Default.AgencyDetail);
    }
}
