using HomeRule.Civics;
using HomeRule.Documents.Calendars;
using HomeRule.Documents.Filing;
using HomeRule.Site.Api;
using HomeRule.Site.Editions;

namespace HomeRule.Site.Downloads;

/// <summary>Filing windows as a calendar file: of a year for all states, of two for one.</summary>
internal static class FilingCalendarDownload
{
    public static void Map(IEndpointRouteBuilder downloads) =>
        downloads.MapMethods("/windows.{extension}", DownloadEndpoints.Reads, static IResult (string extension, HttpContext http) =>
        {
            if (extension != "ics")
                return Refusal.Of(404, "format.unknown", "Filing windows come as .ics; /api/v1/windows has them as JSON.", "extension");
            if (!Ask.Read(http).TryGet(out var ask, out var problem))
                return Refusal.From(problem);
            var state = ask.Query["state"]?.ToLowerInvariant();
            if (!ask.Edition.Book.Windows(state, ask.AsOf, ask.Language).TryGet(out var list, out problem))
                return Refusal.From(problem);
            if (!FilingCalendar.Write(list, ask.Language).TryGet(out var calendar, out _))
                return Refusal.Of(404, "windows.none", "No filing window opens or closes in these days, so there is nothing for a calendar. Leave out state for all states.", "state");
            http.Response.Headers.ContentDisposition = $"attachment; filename=\"filing-windows{(state is null ? "" : "-" + state)}.ics\"";
            return new Answered(ask, $"filing-calendar\n{state}", () => Result<Payload>.Ok(new Payload(calendar, IcsCalendar.MediaType)));
        }).WithMetadata(new QueryContract(new QueryField("state", "Two letters; all states when left out.", Example: "wa", MaxLength: 2), QueryField.AsOf, QueryField.Lang)).ExcludeFromDescription();
}
