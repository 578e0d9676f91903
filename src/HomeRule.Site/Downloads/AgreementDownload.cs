using HomeRule.Answers.Agreements;
using HomeRule.Answers.Json;
using HomeRule.Civics;
using HomeRule.Site.Api;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Downloads;

/// <summary>The table of listed agreements, whole or as filtered on its page, as CSV and JSON.</summary>
internal static class AgreementDownload
{
    public static void Map(IEndpointRouteBuilder downloads) =>
        downloads.MapMethods("/agreements.{extension}", DownloadEndpoints.Reads, static (string extension, HttpContext http) =>
        {
            if (!Ask.Read(http).TryGet(out var ask, out var problem) || !AgreementQueryReader.Read(name => ask.Query[name], ask.Edition.Book.Places).TryGet(out var query, out problem))
                return Refusal.From(problem);
            return DownloadEndpoints.Answer(ask, http, "agreements", "agreements\n" + ListAgreements.KeyOf(query), extension, read => Result<AgreementTable>.Ok(Whole(read, query)), AnswersJson.Default.AgreementTable, Plain);
        }).WithMetadata(new QueryContract([.. ListAgreements.Filters, QueryField.AsOf, QueryField.Lang])).ExcludeFromDescription();

    public static PlainTable Plain(AgreementTable table) => new(
        ["id", "state", "agency", "agency_id", "agency_type", "model", "status", "signed", "signed_as_written", "first_seen", "last_seen", "missing_since", "government", "county", "memorandum", "memorandum_read", "other_names"],
        table.Agreements.Select(static r => (IReadOnlyList<string?>)[r.Id, r.State, r.Agency.Name, r.Agency.Id, r.AgencyType, Pen.Snake(r.Model), Pen.Snake(r.Status), Day(r.Signed), r.SignedText, Day(r.FirstSeen), Day(r.LastSeen), Day(r.MissingSince),
            r.Government?.OcdId, r.County?.OcdId, r.MemorandumUrl, r.HasMemorandum ? "true" : "false", string.Join(" ; ", r.OtherNames)]));

    private static AgreementTable Whole(Ask ask, AgreementQuery query)
    {
        var first = ask.Edition.Book.Agreements(query with { Page = 1, PerPage = AgreementQuery.MostPerPage }, ask.AsOf, ask.Language);
        var rows = new List<AgreementRow>(first.Agreements);
        for (var page = 2; page <= first.Pages; page++)
            rows.AddRange(ask.Edition.Book.Agreements(query with { Page = page, PerPage = AgreementQuery.MostPerPage }, ask.AsOf, ask.Language).Agreements);
        return first with { Agreements = rows, Page = 1, Pages = 1, PerPage = Math.Max(1, rows.Count) };
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
