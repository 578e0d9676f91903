using HomeRule.Answers.Json;
using HomeRule.Answers.People;

namespace HomeRule.Site.Api;

internal static class GetPerson
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.Read<PersonDetail>("/people/{id}", (string id, HttpContext http) => Answer(id, http), "getPerson",
            "One person with every term that the files give, past ones too, by the id (ocd-person/…, percent-encoded) or its UUID", QueryField.AsOf, QueryField.Lang);
        api.Read<PersonDetail>("/people/ocd-person/{id}", (string id, HttpContext http) => Answer(id, http), "getPersonByPath", "One person by the id as it is written", QueryField.AsOf, QueryField.Lang);
    }

    private static IResult Answer(string id, HttpContext http)
    {
        if (!Ask.Read(http).TryGet(out var ask, out var problem))
            return Refusal.From(problem);
        var plain = id.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        return Answered.Json(ask, $"person\n{plain}", () => ask.Edition.Book.Person(plain, ask.AsOf, ask.Language), AnswersJson.Default.PersonDetail);
    }
}
