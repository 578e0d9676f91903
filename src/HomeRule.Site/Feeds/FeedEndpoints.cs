using System.Globalization;
using System.Text;
using System.Xml;
using HomeRule.Site.Editions;
using HomeRule.Site.Listings;
using HomeRule.Site.Rendering;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HomeRule.Site.Feeds;

internal static class FeedEndpoints
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/changes.atom", ["GET", "HEAD"], Answer).ExcludeFromDescription();
        routes.MapMethods("/es/changes.atom", ["GET", "HEAD"], Answer).ExcludeFromDescription();
    }

    private static FileContentHttpResult Answer(HttpContext http)
    {
        var visit = Visit.Of(http);
        var key = $"feed|{visit.Language}";
        var origin = Origin(http, visit);
        if (!visit.Edition.Kept.TryGet(key + origin, out var payload))
            payload = visit.Edition.Kept.Keep(key + origin, new Payload(Write(visit, origin), "application/atom+xml; charset=utf-8"));
        return TypedResults.Bytes(payload.Bytes, payload.ContentType);
    }

    private static string Origin(HttpContext http, Visit visit) =>
        visit.Options.PublicAddress is { } address ? address.GetLeftPart(UriPartial.Authority) : $"{http.Request.Scheme}://{http.Request.Host.ToUriComponent()}";

    private static byte[] Write(Visit visit, string origin)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = true }))
        {
            var changes = ChangeListing.Since(visit.Edition, DateOnly.MinValue, visit.Language).Changes.Take(100).ToList();
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, SiteLinks.Code(visit.Language));
            xml.WriteElementString("title", Atom, visit.Words["Feed.Title"]);
            xml.WriteElementString("id", Atom, $"{origin}{visit.Links.Changes}");
            xml.WriteElementString("updated", Atom, Moment(changes.Count > 0 ? changes[0].On : visit.Edition.Snapshot.Info.Edition));
            Link(xml, "self", origin + visit.Links.Changes);
            Link(xml, "alternate", origin + visit.Links.Home);
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, "HomeRule");
            xml.WriteEndElement();
            foreach (var change in changes)
            {
                var address = origin + visit.Links.Path(change.Path);
                xml.WriteStartElement("entry", Atom);
                xml.WriteElementString("title", Atom, change.Title.Value);
                xml.WriteElementString("id", Atom, address);
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

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
}
