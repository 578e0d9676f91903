using HomeRule.Answers.Json;
using HomeRule.Answers.PublicRecords;

namespace HomeRule.Site.Api;

internal static class ListRecordsLaws
{
    public static void Map(IEndpointRouteBuilder api) => api.Read<RecordsLawList>("/records", Answer, "listRecordsLaws", "Public-records laws: who may ask, days, fees, appeals, for one state, the federal one, or all",
        new QueryField("state", "Two letters, such as tx, or us for the federal act; all when left out.", Example: "tx", MaxLength: 20), QueryField.Lang);

    private static IResult Answer(HttpContext http)
    {
        if (!Ask.Read(http).TryGet(out var ask, out var problem))
            return Refusal.From(problem);
        var state = ask.Query["state"]?.ToLowerInvariant();
        return Answered.Json(ask, $"records|{state}", () => ask.Edition.Book.RecordsLaws(state, ask.Language), AnswersJson.Default.RecordsLawList);
    }
}
