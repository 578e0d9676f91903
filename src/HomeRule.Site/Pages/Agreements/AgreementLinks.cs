using System.Globalization;
using HomeRule.Answers.Agreements;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Pages.Agreements;

/// <summary>Addresses of the table of agreements with its filters kept. Immutable.</summary>
/// <param name="AsOf">Day asked for; null for today.</param>
internal sealed record AgreementLinks(SiteLinks Links, AgreementQuery Query, DateOnly? AsOf)
{
    public const string Table = "table";

    public string Page(int page) => Of(Query with { Page = page });

    /// <summary>Sorted by a column; the other way round where it already is.</summary>
    public string Sorted(AgreementOrder order) => Of(Query with { Page = 1, Order = order, IsDescending = Query.Order == order ? !Query.IsDescending : order is AgreementOrder.Signed or AgreementOrder.FirstSeen });

    public string With(ListedStatus status) => Of(new AgreementQuery { State = Query.State, Status = status });

    /// <summary>Value of <c>aria-sort</c> for a column; null where the table is sorted by another.</summary>
    public string? SortOf(AgreementOrder order) => Query.Order != order ? null : Query.IsDescending ? "descending" : "ascending";

    public string Download(string extension) => SiteLinks.Download("agreements", extension) + Text(Parts(Query, paged: false).Append(("lang", Links.Language == Language.Es ? "es" : null)));

    private string Of(AgreementQuery query) => $"{Links.Agreements}{Text(Parts(query, paged: true))}#{Table}";

    private IEnumerable<(string Name, string? Value)> Parts(AgreementQuery query, bool paged)
    {
        yield return ("state", query.State);
        yield return ("model", query.Model is { } model ? Pen.Snake(model) : null);
        yield return ("status", query.Status is { } status ? Pen.Snake(status) : null);
        yield return ("type", query.Type);
        yield return ("agency", query.Agency);
        yield return ("place", query.Place?.Slug);
        yield return ("text", query.Text);
        yield return ("as_of", AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (!paged)
            yield break;
        if (query.Order != AgreementOrder.Signed || !query.IsDescending)
            yield return ("sort", (query.IsDescending ? "-" : "") + Pen.Snake(query.Order));
        if (query.Page > 1)
            yield return ("page", query.Page.ToString(CultureInfo.InvariantCulture));
    }

    private static string Text(IEnumerable<(string Name, string? Value)> parts)
    {
        var query = string.Join('&', parts.Where(static p => !string.IsNullOrEmpty(p.Value)).Select(static p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));
        return query.Length == 0 ? "" : "?" + query;
    }
}
