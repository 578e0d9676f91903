using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using HomeRule.Civics;

namespace HomeRule.Documents.Letters;

/// <summary>A letter as a fragment of HTML: no scripts, no styles. Everything is escaped. Pure; thread-safe.</summary>
public static class LetterHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Write(LetterPaper paper)
    {
        var html = new StringBuilder(8_192);
        html.Append("<article class=\"letter\" lang=\"").Append(paper.Language == Language.Es ? "es" : "en").Append("\"><h1>").Append(Encode(paper.Title)).Append("</h1><p class=\"letter-notice\">").Append(Encode(paper.Notice)).Append("</p>");
        var inList = false;
        foreach (var block in paper.Blocks)
        {
            var choice = block.Kind == LetterBlockKind.Choice;
            if (choice != inList)
                html.Append(choice ? "<ul>" : "</ul>");
            inList = choice;
            var (open, close) = block.Kind switch
            {
                LetterBlockKind.Heading => ("<h2>", "</h2>"),
                LetterBlockKind.Choice => ("<li>☐ ", "</li>"),
                LetterBlockKind.Line => ("<div>", "</div>"),
                LetterBlockKind.Quote => ("<blockquote>", "</blockquote>"),
                LetterBlockKind.Note => ("<p><em>", "</em></p>"),
                _ => ("<p>", "</p>"),
            };
            html.Append(open).Append(Encode(block.Text));
            foreach (var note in block.Notes)
                html.Append(CultureInfo.InvariantCulture, $"<sup><a href=\"#letter-note-{note}\">{note}</a></sup>");
            html.Append(close);
        }

        html.Append(inList ? "</ul>" : "");
        if (paper.Notes.Count > 0)
            html.Append("<ol>");
        foreach (var note in paper.Notes)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li id=\"letter-note-{note.Number}\">").Append(Encode(note.Text));
            if (note.Url is { } url)
                html.Append(" <a href=\"").Append(Encode(url)).Append("\" rel=\"noopener\">").Append(Encode(url)).Append("</a>");
            html.Append("</li>");
        }

        return html.Append(paper.Notes.Count > 0 ? "</ol>" : "").Append("</article>").ToString();
    }

    private static string Encode(string text) => Encoder.Encode(text);
}
