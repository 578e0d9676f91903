using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HomeRule.Answers.Agencies;
using HomeRule.Answers.Json;
using HomeRule.Answers.Listings;
using HomeRule.Answers.People;
using HomeRule.Answers.Places;
using HomeRule.Civics;
using HomeRule.Documents.Tables;
using HomeRule.Site.Api;
using HomeRule.Site.Editions;
using HomeRule.Site.Listings;

namespace HomeRule.Site.Downloads;

/// <summary>Every table of the site as CSV and JSON.</summary>
internal static class DownloadEndpoints
{
    // More than any edition holds: tables come whole.
    private const int Whole = 1_000_000;

    public static readonly string[] Reads = ["GET", "HEAD"];

    public static void MapDownloads(this IEndpointRouteBuilder routes)
    {
        var downloads = routes.MapGroup("/downloads");
        Table(downloads, "plays", static ask => Result<PlayList>.Ok(ask.Edition.Book.Plays(ask.AsOf, ask.Language)), AnswersJson.Default.PlayList, PlainTables.Plays);
        Table(downloads, "laws", static ask => ask.Edition.Book.Laws(null, ask.AsOf, ask.Language), AnswersJson.Default.LawList, PlainTables.Laws);
        Table(downloads, "leaders", static ask => Result<LeaderList>.Ok(ask.Edition.Book.Leaders(null, null, null, null, ask.Language)), AnswersJson.Default.LeaderList, PlainTables.Leaders);
        Table(downloads, "timeline", static ask => Result<TimelineList>.Ok(ask.Edition.Book.Timeline(ask.Language)), AnswersJson.Default.TimelineList, PlainTables.Timeline);
        Table(downloads, "coverage", static ask => Result<CoverageList>.Ok(ask.Edition.Book.Coverage(ask.AsOf, ask.Language)), AnswersJson.Default.CoverageList, PlainTables.Coverage);
        Table(downloads, "corrections", static ask => Result<CorrectionList>.Ok(ask.Edition.Book.Corrections(ask.Language)), AnswersJson.Default.CorrectionList, PlainTables.Corrections);
        Table(downloads, "elections", static ask => ask.Edition.Book.Windows(null, ask.AsOf, ask.Language), AnswersJson.Default.WindowList, PlainTables.Elections);
        Table(downloads, "places", static ask => Result<PlaceList>.Ok(new PlaceList(PlaceListing.Snapshot(ask.Edition), [.. ask.Edition.Book.Places.All.Select(p => PlaceRow.Of(p))])), AnswersJson.Default.PlaceList, PlainTables.Places);
        Table(downloads, "sources", static ask => Result<SourceList>.Ok(ask.Edition.Book.Sources(ask.Language)), AnswersJson.Default.SourceList, PlainTables.Sources);
        Table(downloads, "records", static ask => ask.Edition.Book.RecordsLaws(null, ask.Language), AnswersJson.Default.RecordsLawList, PlainTables.RecordsLaws);
        RecordsRequestDownload.Map(downloads);
        AgreementDownload.Map(downloads);
        FilingCalendarDownload.Map(downloads);
        ElectionDownload.Map(downloads);
        Map(downloads);
    }

    private static void Map(IEndpointRouteBuilder downloads)
    {
        downloads.MapMethods("/map-{id}.{extension}", Reads, static (string id, string extension, HttpContext http) =>
            Answer(http, $"map-{id}", extension, ask => ask.Edition.Book.Map(id, ask.AsOf, ask.Language), AnswersJson.Default.MapAnswer, PlainTables.Map))
            .WithMetadata(new QueryContract(QueryField.AsOf, QueryField.Lang)).ExcludeFromDescription();
        Of(downloads, "people", static (ask, place) => ask.Edition.Book.People(new PeopleQuery { Place = place, PerPage = Whole }, ask.AsOf, ask.Language), AnswersJson.Default.PeopleList, PlainTables.People);
        Of(downloads, "agencies", static (ask, place) => place is null || place == place.StateGovernment
            ? ask.Edition.Book.Agencies(new AgencyQuery(place?.State, null, AgencySort.Name, 1, Whole), ask.AsOf, ask.Language)
            : Result<AgencyList>.Ok(ask.Edition.Book.Agencies(place, ask.AsOf, ask.Language)), AnswersJson.Default.AgencyList, PlainTables.Agencies);
    }

    /// <summary>A table of a place or a state, named by <c>place</c>; of everything where it is left out.</summary>
    private static void Of<T>(IEndpointRouteBuilder downloads, string name, Func<Ask, Government?, Result<T>> read, JsonTypeInfo<T> type, Func<T, PlainTable> plain) =>
        downloads.MapMethods($"/{name}.{{extension}}", Reads, (string extension, HttpContext http) =>
        {
            if (!Ask.Read(http).TryGet(out var ask, out var problem))
                return Refusal.From(problem);
            Government? place = null;
            if (ask.Query["place"] is { } id && !PlaceIds.Find(ask.Edition.Book.Places, id).TryGet(out place, out problem))
                return Refusal.From(problem with { Field = "place" });
            return Answer(http, place is null ? name : $"{name}-{place.Slug.Replace('/', '-')}", extension, asked => read(asked, place), type, plain);
        }).WithMetadata(new QueryContract(new QueryField("place", "Slug, OCD id or GEOID.", Example: "co/denver", MaxLength: 200), QueryField.AsOf, QueryField.Lang)).ExcludeFromDescription();

    private static void Table<T>(IEndpointRouteBuilder downloads, string name, Func<Ask, Result<T>> read, JsonTypeInfo<T> type, Func<T, PlainTable> plain) =>
        downloads.MapMethods($"/{name}.{{extension}}", Reads, (string extension, HttpContext http) => Answer(http, name, extension, read, type, plain))
            .WithMetadata(new QueryContract(QueryField.AsOf, QueryField.Lang)).ExcludeFromDescription();

    private static IResult Answer<T>(HttpContext http, string name, string extension, Func<Ask, Result<T>> read, JsonTypeInfo<T> type, Func<T, PlainTable> plain)
    {
        if (extension is not ("csv" or "json"))
            return Refusal.Of(404, "format.unknown", "Tables come as .csv or .json.", "extension");
        return Ask.Read(http).TryGet(out var ask, out var problem) ? Answer(ask, http, name, name, extension, read, type, plain) : Refusal.From(problem);
    }

    /// <param name="key">What the table depends on besides day and language.</param>
    public static IResult Answer<T>(Ask ask, HttpContext http, string name, string key, string extension, Func<Ask, Result<T>> read, JsonTypeInfo<T> type, Func<T, PlainTable> plain)
    {
        if (extension is not ("csv" or "json"))
            return Refusal.Of(404, "format.unknown", "Tables come as .csv or .json.", "extension");
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}-{ask.AsOf:yyyy-MM-dd}.{extension}\"";
        return new Answered(ask, $"download\n{key}.{extension}", () => read(ask).Map(value => extension == "csv"
            ? new Payload(CsvTable.Write(plain(value).Header, plain(value).Rows), "text/csv; charset=utf-8")
            : new Payload(JsonSerializer.SerializeToUtf8Bytes(value, type), "application/json; charset=utf-8")));
    }
}
