using HomeRule.Civics;
using HomeRule.Documents.Exports;
using HomeRule.Site.Api;
using HomeRule.Site.Editions;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Downloads;

/// <summary>The seats that are up on one day, of a state or a place: VIP (XML) or Open Civic Data (JSON).</summary>
internal static class ElectionDownload
{
    public static void Map(IEndpointRouteBuilder downloads) =>
        downloads.MapMethods("/seats.{extension}", DownloadEndpoints.Reads, static IResult (string extension, HttpContext http) =>
        {
            if (extension is not ("xml" or "json"))
                return Refusal.Of(404, "format.unknown", "Seats come as .xml (Voting Information Project) and .json (Open Civic Data).", "extension");
            if (!Ask.Read(http).TryGet(out var ask, out var problem) || !PlaceIds.Find(ask.Edition.Book.Places, ask.Query["place"] ?? "").TryGet(out var place, out problem))
                return Refusal.From(problem.Field is null ? problem with { Field = "place" } : problem);
            DateOnly? election = null;
            if (ask.Query["election"] is { } text)
            {
                if (!Ask.TryDay(text, out var day))
                    return Refusal.Of(400, "date.malformed", "election is a day of the calendar written YYYY-MM-DD, such as 2027-11-02.", "election");
                election = day;
            }

            if (!ask.Edition.Book.ElectionExport(place, election, ask.AsOf).TryGet(out var export, out problem))
                return Refusal.From(problem);
            var origin = PublicOrigin.Of(http);
            http.Response.Headers.ContentDisposition = $"attachment; filename=\"seats-{place.Slug.Replace('/', '-')}-{export.Date:yyyy-MM-dd}.{extension}\"";
            return new Answered(ask, $"seats\n{place.Slug}\n{export.Date:yyyy-MM-dd}\n{extension}\n{origin}", () => Result<Payload>.Ok(extension == "xml"
                ? new Payload(VipXml.Write(export, origin), VipXml.MediaType)
                : new Payload(OcdElectionsJson.Write(export), OcdElectionsJson.MediaType)));
        }).WithMetadata(new QueryContract(
            new QueryField("place", "Slug, OCD id or GEOID; two letters for a whole state.", Required: true, Example: "ms", MaxLength: 200), new QueryField("election", "Day of the election, YYYY-MM-DD; the next one when left out.", Example: "2027-11-02", MaxLength: 10),
            QueryField.AsOf)).ExcludeFromDescription();
}
