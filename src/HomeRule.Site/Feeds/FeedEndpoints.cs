using HomeRule.Answers.Changes;
using HomeRule.Site.Api;
using HomeRule.Site.Editions;
using HomeRule.Site.Listings;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Feeds;

internal static class FeedEndpoints
{
    /// <summary>Entries of a feed; the page and the API have all.</summary>
    private const int Most = 100;

    private static readonly QueryContract Contract = new(ChangeAsk.Fields);

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/changes.atom", ["GET", "HEAD"], Answer).ExcludeFromDescription();
        routes.MapMethods("/es/changes.atom", ["GET", "HEAD"], Answer).ExcludeFromDescription();
        ElectionFeed.Map(routes);
    }

    private static IResult Answer(HttpContext http)
    {
        var visit = Visit.Of(http);
        if (!StrictQuery.Read(http.Request.QueryString, Contract).TryGet(out var asked, out var problem)
            || !ChangeAsk.Read(visit.Edition.Book, name => asked[name], visit.Today).TryGet(out var query, out problem)
            || !visit.Edition.Book.Changes(query with { PerPage = Most }, visit.Language).TryGet(out var changes, out problem))
            return Refusal.From(problem);
        var origin = PublicOrigin.Of(http);
        var self = visit.Links.ChangesFeed + ChangeAsk.Query(query, query.Place, query.Kind);
        var key = $"feed|{visit.Language}|{visit.Today.DayNumber}|{origin}{self}";
        if (!visit.Edition.Kept.TryGet(key, out var payload))
            payload = visit.Edition.Kept.Keep(key, new Payload(Write(visit, origin, self, query, changes.Changes), AtomWriter.MediaType));
        return TypedResults.Bytes(payload.Bytes, payload.ContentType);
    }

    private static byte[] Write(Visit visit, string origin, string self, ChangeQuery query, IReadOnlyList<ChangeAnswer> changes) => AtomWriter.Write(new AtomFeed(
        SiteLinks.Code(visit.Language), Title(visit, query), origin + self, origin + visit.Links.Changes + ChangeAsk.Query(query, query.Place, query.Kind),
        changes.Count > 0 ? changes[0].On : visit.Edition.Snapshot.Info.Edition,
        [.. changes.Select(change => new AtomEntry(change.Title.Value, $"{origin}/changes/{Uri.EscapeDataString(change.Id)}/{change.What}/{change.On:yyyy-MM-dd}", change.On, origin + visit.Links.Path(change.Path), change.Summary.Value))]));

    private static string Title(Visit visit, ChangeQuery query)
    {
        var name = query.Place?.Name ?? (query.State is { } state && visit.Edition.Book.Places.TryGetSlug(state, out var whole) ? whole.Name : null);
        return name is null ? visit.Words["Feed.Title"] : $"{visit.Words["Feed.Title"]}: {name}";
    }
}
