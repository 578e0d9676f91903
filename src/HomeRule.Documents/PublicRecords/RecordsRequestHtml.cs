using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using HomeRule.Civics;
using HomeRule.Documents.Drafts;

namespace HomeRule.Documents.PublicRecords;

/// <summary>A request as a fragment of HTML without scripts or styles; blanks are marked with <c>data-blank</c>. Everything is escaped. Pure; thread-safe.</summary>
public static class RecordsRequestHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The letter.</summary>
    /// <param name="request">The request.</param>
    /// <param name="around">Language of the page around it; its own is said only where it is another.</param>
    public static string Letter(RecordsRequest request, Language around)
    {
        var html = new StringBuilder(8192);
        html.Append("<article class=\"letter\"").Append(request.Language == around ? "" : $" lang=\"{Code(request)}\"").Append("><address class=\"letter-from\">").Append(Blanks(request, string.Join("\n", request.From)).Replace("\n", "<br>", StringComparison.Ordinal))
            .Append("</address><address class=\"letter-to\"").Append(request.Language == Language.En ? ">" : " lang=\"en\">").Append(string.Join("<br>", request.To.Select(Encode))).Append("</address><p class=\"letter-re\"><strong>").Append(Encode(request.Regarding)).Append("</strong></p>");
        foreach (var paragraph in request.Body)
        {
            html.Append(paragraph.Kind switch { DraftParagraphKind.Lettered => "<p class=\"draft-lettered\">", DraftParagraphKind.Drafter => $"<p class=\"draft-drafter\"><strong>{Encode(RecordsRequestText.Note(request.Language))}</strong> ", _ => "<p>" })
                .Append(Blanks(request, paragraph.Text)).Append("</p>");
        }

        foreach (var line in request.Closing)
            html.Append("<p>").Append(Blanks(request, line)).Append("</p>");
        return html.Append("</article>").ToString();
    }

    /// <summary>What is for the sender.</summary>
    /// <param name="request">The request.</param>
    /// <param name="level">Level of the headings of its sections, 2 to 5.</param>
    /// <param name="withCount">False leaves out the due day and the steps of the count, for a page that shows them elsewhere.</param>
    public static string Guide(RecordsRequest request, int level, bool withCount = true)
    {
        var left = withCount ? [] : request.Due.Steps.Select(static s => s.Value).ToHashSet(StringComparer.Ordinal);
        var html = new StringBuilder(4096);
        foreach (var section in request.Guide)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h{level}>{Encode(section.Heading)}</h{level}><ul>");
            foreach (var line in section.Paragraphs.Where(p => !left.Contains(p.Text)))
                html.Append("<li>").Append(Encode(line.Text)).Append("</li>");
            html.Append("</ul>");
        }

        return html.ToString();
    }

    /// <summary>A whole page that stands alone.</summary>
    public static string Page(RecordsRequest request)
    {
        var html = new StringBuilder(16_384);
        html.Append("<!doctype html>\n<html lang=\"").Append(Code(request)).Append("\"><head><meta charset=\"utf-8\"><title>").Append(Encode(request.Title)).Append("</title></head><body><p>").Append(Encode(request.Notice)).Append("</p>")
            .Append(Letter(request, request.Language)).Append("<hr><h1>").Append(Encode(request.GuideTitle)).Append("</h1>").Append(Guide(request, 2)).Append("<ol>");
        foreach (var note in request.Notes)
            html.Append("<li>").Append(Encode(note.Text)).Append(note.Url is { } url ? $" <a href=\"{Encode(url)}\" rel=\"noopener\">{Encode(url)}</a>" : "").Append("</li>");
        return html.Append("</ol></body></html>\n").ToString();
    }

    private static string Blanks(RecordsRequest request, string text)
    {
        var html = Encode(text);
        foreach (var (id, blank) in new[] { ("name", RecordsBlanks.Name(request.Language)), ("contact", RecordsBlanks.Contact(request.Language)), ("residence", RecordsBlanks.Residence(request.Language)) })
            html = html.Replace(Encode(blank), $"<span class=\"blank\" data-blank=\"{id}\">{Encode(blank)}</span>", StringComparison.Ordinal);
        return html;
    }

    private static string Code(RecordsRequest request) => request.Language == Language.Es ? "es" : "en";

    private static string Encode(string text) => string.Join('\n', text.Split('\n').Select(Encoder.Encode));
}
