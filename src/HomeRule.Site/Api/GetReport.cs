using HomeRule.Answers.Json;
using HomeRule.Answers.Reports;
using HomeRule.Civics;

namespace HomeRule.Site.Api;

internal static class GetReport
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.Read<Report>("/places/{id}/report", (string id, HttpContext http) => Answer(id, http), "getReport",
            "The report for a place: who decides, what is in force, what the law leaves open, by slug, OCD id (percent-encoded) or GEOID", QueryField.AsOf, QueryField.Lang);
        api.Read<Report>("/places/{state}/{place}/report", (string state, string place, HttpContext http) => Answer($"{state}/{place}", http), "getReportBySlug",
            "The report for a place by its two-part slug, such as co/denver", QueryField.AsOf, QueryField.Lang);
    }

    public static IResult Answer(string id, HttpContext http)
    {
        if (!Ask.Read(http).TryGet(out var ask, out var problem) || !PlaceIds.Find(ask.Edition.Book.Places, id).TryGet(out var place, out problem))
            return Refusal.From(problem);
        return Answered.Json(ask, $"report|{place.Slug}", () => Result<Report>.Ok(ask.Edition.Book.Report(place, ask.AsOf, ask.Language)), AnswersJson.Default.Report);
    }
}
