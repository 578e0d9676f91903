using HomeRule.Answers.Json;
using HomeRule.Answers.Listings;
using HomeRule.Civics;

namespace HomeRule.Site.Api;

internal static class ListLeaders
{
    public static void Map(IEndpointRouteBuilder api) => api.Read<LeaderList>("/leaders", Answer, "listLeaders", "What leaders said, attributed and dated, newest first",
        new QueryField("office", "Office to keep.", Example: "governor", MaxLength: 60), new QueryField("state", "Two letters.", Example: "il", MaxLength: 2),
        new QueryField("topic", "Topic to keep.", MaxLength: 60), new QueryField("text", "Words to look for.", MaxLength: 100), QueryField.Lang);

    private static IResult Answer(HttpContext http)
    {
        if (!Ask.Read(http).TryGet(out var ask, out var problem))
            return Refusal.From(problem);
        var (office, state, topic, text) = (ask.Query["office"], ask.Query["state"]?.ToLowerInvariant(), ask.Query["topic"], ask.Query["text"]);
        return Answered.Json(ask, $"leaders\n{office}\n{state}\n{topic}\n{text}",
            () => Result<LeaderList>.Ok(ask.Edition.Book.Leaders(office, state, topic, text, ask.Language)), AnswersJson.Default.LeaderList);
    }
}
