using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace HomeRule.Documents.Drafts;

/// <summary>A draft as a fragment of HTML: no scripts, no styles, headings from the level that is asked for. Everything is escaped. Pure; thread-safe.</summary>
public static class DraftHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="draft">The draft.</param>
    /// <param name="level">Level of the title's heading, 1 to 4.</param>
    /// <param name="tagged">Whether each part says that it is English; false inside an English page.</param>
    public static string Write(Draft draft, int level = 2, bool tagged = true)
    {
        var lang = tagged ? " lang=\"en\"" : "";
        var html = new StringBuilder(32_768);
        html.Append("<article class=\"draft\"").Append(lang).Append('>');
        Element(html, "p", "draft-label", draft.Label);
        Element(html, $"h{level}", null, draft.Title);
        Element(html, "p", "draft-subtitle", draft.Subtitle);
        Element(html, "p", "draft-notice", draft.Notice);
        foreach (var line in draft.Opening)
            Element(html, "p", "draft-enacting", line);
        foreach (var section in draft.Sections)
            Section(html, section, draft.Form.Instrument, level + 1);
        foreach (var line in draft.Closing)
            Element(html, "p", "draft-sign", line);
        html.Append("</article><article class=\"draft-memo\"").Append(lang).Append('>');
        Element(html, $"h{level}", null, "Memo for counsel");
        foreach (var section in draft.Memo)
            Section(html, section, draft.Form.Instrument, level + 1);
        html.Append("</article>");
        if (draft.Notes.Count == 0)
            return html.ToString();
        html.Append("<section class=\"draft-notes\"").Append(lang).Append('>');
        Element(html, $"h{level}", null, "Notes");
        html.Append("<ol>");
        foreach (var note in draft.Notes)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li id=\"draft-note-{note.Number}\">").Append(Encode(note.Text));
            if (note.Url is { } url)
                html.Append(" <a href=\"").Append(Encode(url)).Append("\" rel=\"noopener\">").Append(Encode(url)).Append("</a>");
            html.Append("</li>");
        }

        return html.Append("</ol></section>").ToString();
    }

    private static void Section(StringBuilder html, DraftSection section, string instrument, int level)
    {
        Element(html, $"h{level}", null, DraftHeadings.Of(section, instrument));
        var inList = false;
        foreach (var paragraph in section.Paragraphs)
        {
            var bullet = paragraph.Kind == DraftParagraphKind.Bullet;
            if (bullet != inList)
                html.Append(bullet ? "<ul>" : "</ul>");
            inList = bullet;
            html.Append(bullet ? "<li>" : paragraph.Kind switch { DraftParagraphKind.Lettered => "<p class=\"draft-lettered\">", DraftParagraphKind.Drafter => "<p class=\"draft-drafter\"><strong>Drafter’s note.</strong> ", _ => "<p>" });
            html.Append(Encode(paragraph.Text));
            if (paragraph.Notes.Count > 0)
                html.Append("<sup>").AppendJoin(", ", paragraph.Notes.Select(static n => string.Create(CultureInfo.InvariantCulture, $"<a href=\"#draft-note-{n}\">{n}</a>"))).Append("</sup>");
            html.Append(bullet ? "</li>" : "</p>");
        }

        if (inList)
            html.Append("</ul>");
    }

    private static void Element(StringBuilder html, string name, string? type, string text)
    {
        html.Append('<').Append(name);
        if (type is not null)
            html.Append(" class=\"").Append(type).Append('"');
        html.Append('>').Append(Encode(text)).Append("</").Append(name).Append('>');
    }

    private static string Encode(string text) => Encoder.Encode(text);
}
