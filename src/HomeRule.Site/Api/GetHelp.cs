using HomeRule.Answers.Help;
using HomeRule.Answers.Json;

namespace HomeRule.Site.Api;

internal static class GetHelp
{
    public static void Map(IEndpointRouteBuilder api) => api.Read<HelpAnswer>("/help", Answer, "getHelp", "Where to complain, report or find legal help in a state, and organisations that help people to run or to serve",
        new QueryField("state", "Two letters; without it the bodies of the country alone.", Example: "co", MaxLength: 20), QueryField.Lang);

    private static IResult Answer(HttpContext http)
    {
        if (!Ask.Read(http).TryGet(out var ask, out var problem))
            return Refusal.From(problem);
        var state = ask.Query["state"]?.ToLowerInvariant();
        return Answered.Json(ask, $"help|{state}", () => ask.Edition.Book.Help(state, ask.Language), AnswersJson.Default.HelpAnswer);
    }
}
