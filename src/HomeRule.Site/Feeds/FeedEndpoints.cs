using System.Globalization;
using System.Text;
using System.Xml;
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

    private const string Atom = "http://www.w3.org/2005/Atom";

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/changes.atom", ["GET", "HEAD"], Answer).ExcludeFromDescription();
        routes.MapMethods("/es/changes.atom", ["GET", "HEAD"], Answer).ExcludeFromDescription();
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
            payload = visit.Edition.Kept.Keep(key, new Payload(Write(visit, origin, self, query, changes.Changes), "application/atom+xml; charset=utf-8"));
        return TypedResults.Bytes(payload.Bytes, payload.ContentType);
    }

    private static byte[] Write(Visit visit, string origin, string self, ChangeQuery query, IReadOnlyList<ChangeAnswer> changes)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = true }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, SiteLinks.Code(visit.Language));
            xml.WriteElementString("title", Atom, Title(visit, query));
            xml.WriteElementString("id", Atom, origin + self);
            xml.WriteElementString("updated", Atom, Moment(changes.Count > 0 ? changes[0].On : visit.Edition.Snapshot.Info.Edition));
            Link(xml, "self", origin + self);
            Link(xml, "alternate", origin + visit.Links.Changes + ChangeAsk.Query(query, query.Place, query.Kind));
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, "HomeRule");
            xml.WriteEndElement();
            foreach (var change in changes)
            {
                var address = origin + visit.Links.Path(change.Path);
                xml.WriteStartElement("entry", Atom);
                xml.WriteElementString("title", Atom, change.Title.Value);
                xml.WriteElementString("id", Atom, $"{origin}/changes/{Uri.EscapeDataString(change.Id)}/{change.What}/{change.On:yyyy-MM-dd}");
                xml.WriteElementString("updated", Atom, Moment(change.On));
                Link(xml, "alternate", address);
                xml.WriteElementString("summary", Atom, change.Summary.Value);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Title(Visit visit, ChangeQuery query)
    {
        var name = query.Place?.Name ?? (query.State is { } state && visit.Edition.Book.Places.TryGetSlug(state, out var whole) ? whole.Name : null);
        return name is null ? visit.Words["Feed.Title"] : $"{visit.Words["Feed.Title"]}: {name}";
    }

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
}
