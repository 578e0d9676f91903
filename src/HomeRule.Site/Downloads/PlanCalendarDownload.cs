using HomeRule.Documents.Calendars;
using HomeRule.Documents.Runways;
using HomeRule.Site.Api;
using HomeRule.Site.Pages;
using HomeRule.Site.Pages.Runways;
using HomeRule.Site.Rendering;
using HomeRule.Civics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace HomeRule.Site.Downloads;

/// <summary>The plan of an office as a calendar file beside its page, in both languages.</summary>
internal static class PlanCalendarDownload
{
    public static void MapPlanCalendars(this IEndpointRouteBuilder routes)
    {
        foreach (var root in new[] { "/us", "/es/us" })
        {
            foreach (var place in new[] { "/{state}", "/{state}/{place}" })
                routes.MapMethods($"{root}{place}/seat/{{office}}/plan.ics", DownloadEndpoints.Reads, Answer).ExcludeFromDescription();
        }
    }

    private static IResult Answer(string state, string? place, string office, HttpContext http)
    {
        var visit = Visit.Of(http);
        var slug = place is null ? state : $"{state}/{place}";
        if (!visit.Edition.Book.Places.TryGetSlug(slug, out var found))
            return Refuse(http, new Problem("place.unknown", visit.Words.Format("Problem.Place", slug)));
        var day = http.Request.Query["as_of"];
        var asOf = visit.Today;
        if (day.Count > 0 && (day.Count > 1 || !Ask.TryDay(day[0] ?? "", out asOf)))
            return Refuse(http, new Problem("date.malformed", visit.Words["Problem.Date"]) { Field = "as_of" }, StatusCodes.Status400BadRequest);
        var id = office.Replace('-', '_').ToLowerInvariant();
        if (slug != found.Slug || id != office)
            return TypedResults.Redirect(visit.Links.SeatPlanCalendar(found.Slug, id) + visit.Query, permanent: true);
        var window = http.Request.Query["window"].ToString() is { Length: > 0 and <= 200 } asked ? asked : null;
        if (!PlanReader.Read(visit, found, id, window, asOf, PublicOrigin.Of(http)).TryGet(out var plan, out var problem) || !RunwayCalendar.Write(plan).TryGet(out var calendar, out problem))
            return Refuse(http, problem);
        var tag = new EntityTagHeaderValue($"\"{visit.Edition.Tag}.{asOf.DayNumber:x}.{SiteLinks.Code(visit.Language)}\"");
        return TypedResults.File(calendar, IcsCalendar.MediaType, $"plan-{found.Slug.Replace('/', '-')}-{id.Replace('_', '-')}.ics", entityTag: tag);
    }

    /// <summary>The page that says what went wrong is made for the status.</summary>
    private static StatusCodeHttpResult Refuse(HttpContext http, Problem problem, int status = StatusCodes.Status404NotFound)
    {
        http.Items[SitePage.ProblemKey] = problem;
        return TypedResults.StatusCode(status);
    }
}
