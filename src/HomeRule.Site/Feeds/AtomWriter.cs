using System.Globalization;
using System.Text;
using System.Xml;

namespace HomeRule.Site.Feeds;

/// <summary>Writes an Atom feed (RFC 4287). Pure.</summary>
internal static class AtomWriter
{
    public const string MediaType = "application/atom+xml; charset=utf-8";

    private const string Atom = "http://www.w3.org/2005/Atom";

    public static byte[] Write(AtomFeed feed)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = true }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, feed.Language);
            xml.WriteElementString("title", Atom, feed.Title);
            xml.WriteElementString("id", Atom, feed.Self);
            xml.WriteElementString("updated", Atom, Moment(feed.Updated));
            Link(xml, "self", feed.Self);
            Link(xml, "alternate", feed.Page);
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, "HomeRule");
            xml.WriteEndElement();
            foreach (var entry in feed.Entries)
            {
                xml.WriteStartElement("entry", Atom);
                xml.WriteElementString("title", Atom, entry.Title);
                xml.WriteElementString("id", Atom, entry.Id);
                xml.WriteElementString("updated", Atom, Moment(entry.Updated));
                Link(xml, "alternate", entry.Page);
                xml.WriteElementString("summary", Atom, entry.Summary);
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
