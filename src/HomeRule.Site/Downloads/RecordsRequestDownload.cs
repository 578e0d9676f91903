using System.Text;
using HomeRule.Civics;
using HomeRule.Documents.Drafts;
using HomeRule.Documents.PublicRecords;
using HomeRule.Site.Api;
using HomeRule.Site.Editions;

namespace HomeRule.Site.Downloads;

/// <summary>A records request as a file, and its day as a calendar file. The address names a place, a subject, an office and a day, and nobody.</summary>
internal static class RecordsRequestDownload
{
    public static void Map(IEndpointRouteBuilder downloads) =>
        downloads.MapMethods("/records-request.{extension}", DownloadEndpoints.Reads, static IResult (string extension, HttpContext http) =>
        {
            if (TypeOf(extension) is not { } type)
                return Refusal.Of(404, "format.unknown", "Requests come as .docx, .html, .md, .txt or .ics.", "extension");
            if (!Ask.Read(http).TryGet(out var ask, out var problem) || !PlaceIds.Find(ask.Edition.Book.Places, ask.Query["place"] ?? "").TryGet(out var place, out problem))
                return Refusal.From(problem.Field is null ? problem with { Field = "place" } : problem);
            DateOnly? sent = null;
            if (ask.Query["sent"] is { } text)
            {
                if (!Ask.TryDay(text, out var day))
                    return Refusal.Of(400, "date.malformed", "sent is a day of the calendar written YYYY-MM-DD, such as 2026-11-23.", "sent");
                sent = day;
            }

            var wanted = new RecordsAsk(ask.Query["about"], ask.Query["to"], sent);
            if (!RecordsRequestBuilder.Build(ask.Edition.Book.Records(place, ask.AsOf, ask.Language), wanted, ask.Language).TryGet(out var request, out problem))
                return Refusal.From(problem);
            http.Response.Headers.ContentDisposition = $"attachment; filename=\"{request.FileName}.{extension}\"";
            return new Answered(ask, $"records-request\n{place.Slug}\n{wanted}\n{extension}", () => Result<Payload>.Ok(new Payload(Bytes(request, extension, ask.Edition), type)));
        }).WithMetadata(new QueryContract(
            new QueryField("place", "Slug, OCD id or GEOID.", Required: true, Example: "co/denver", MaxLength: 200), new QueryField("about", "Id of a subject.", Example: "detainers", MaxLength: 40),
            new QueryField("to", "Id of an office.", Example: "sheriff", MaxLength: 60), new QueryField("sent", "Day of sending, YYYY-MM-DD.", Example: "2026-11-23", MaxLength: 10), QueryField.AsOf, QueryField.Lang)).ExcludeFromDescription();

    private static string? TypeOf(string extension) => extension switch
    {
        "docx" => DraftDocx.MediaType,
        "html" => "text/html; charset=utf-8",
        "md" => "text/markdown; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "ics" => Documents.Calendars.IcsCalendar.MediaType,
        _ => null,
    };

    private static byte[] Bytes(RecordsRequest request, string extension, Edition edition) => extension switch
    {
        "docx" => RecordsRequestDocx.Write(request),
        "html" => Encoding.UTF8.GetBytes(RecordsRequestHtml.Page(request)),
        "md" => Encoding.UTF8.GetBytes(RecordsRequestMarkdown.Write(request)),
        "txt" => Encoding.UTF8.GetBytes(RecordsRequestText.Write(request)),
        _ => RecordsReminder.Write(request, edition.Snapshot.Info.Edition),
    };
}
