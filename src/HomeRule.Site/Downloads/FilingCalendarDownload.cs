using HomeRule.Answers.Listings;
using HomeRule.Civics;
using HomeRule.Documents.Calendars;
using HomeRule.Documents.Filing;
using HomeRule.Site.Api;
using HomeRule.Site.Editions;
using HomeRule.Site.Listings;

namespace HomeRule.Site.Downloads;

/// <summary>Filing windows as a calendar file: of a year for all states, of two for one state or place; of an office or a lever where it is asked for.</summary>
internal static class FilingCalendarDownload
{
    public static void Map(IEndpointRouteBuilder downloads) =>
        downloads.MapMethods("/windows.{extension}", DownloadEndpoints.Reads, static IResult (string extension, HttpContext http) =>
        {
            if (extension != "ics")
                return Refusal.Of(404, "format.unknown", "Filing windows come as .ics; /api/v1/windows has them as JSON.", "extension");
            if (!Ask.Read(http).TryGet(out var ask, out var problem)
                || !WindowQueryReader.Read(name => ask.Query[name], ask.Edition.Book.Places).TryGet(out var query, out problem)
                || !ask.Edition.Book.FindWindows(query, ask.AsOf, ask.Language).TryGet(out var list, out problem))
                return Refusal.From(problem);
            if (!FilingCalendar.Write(list, ask.Language).TryGet(out var calendar, out _))
                return Refusal.Of(404, "windows.none", "No filing window opens or closes in these days, so there is nothing for a calendar. Leave out a filter, or all for all states.", "state");
            http.Response.Headers.ContentDisposition = $"attachment; filename=\"filing-windows{WindowAsk.FileTail(query)}.ics\"";
            return new Answered(ask, $"filing-calendar\n{WindowAsk.Query(query)}", () => Result<Payload>.Ok(new Payload(calendar, IcsCalendar.MediaType)));
        }).WithMetadata(new QueryContract([.. WindowAsk.Fields, QueryField.AsOf, QueryField.Lang])).ExcludeFromDescription();
}
