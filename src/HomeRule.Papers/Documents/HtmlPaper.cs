using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace HomeRule.Papers.Documents;

/// <summary>
/// A web page → paragraphs. The page is read as a stream of tags: no tree is built, no script runs, nothing is fetched, and nesting costs nothing. Pure; thread-safe.
/// </summary>
internal static class HtmlPaper
{
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal) { "script", "style", "template", "title", "textarea", "noscript", "iframe", "object", "svg", "math", "select" };

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    private static readonly HashSet<string> Headings = new(StringComparer.Ordinal) { "h1", "h2", "h3", "h4", "h5", "h6" };

    public static void Read(string html, ParagraphList paragraphs, CancellationToken stop)
    {
        using var source = new TextSource(html);
        var tags = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipComments = true };
        var open = new StringBuilder();
        var (heading, skipping, depth, seen) = (false, (string?)null, 0, 0);
        for (var token = tags.Get(); token.Type != HtmlTokenType.EndOfFile && !paragraphs.IsOver; token = tags.Get())
        {
            if ((++seen & 0xFFF) == 0)
                stop.ThrowIfCancellationRequested();
            switch (token.Type)
            {
                case HtmlTokenType.Character when skipping is null:
                    open.Append(token.Data);
                    break;
                case HtmlTokenType.StartTag:
                    tags.State = Mode(token.Name);
                    if (skipping is not null)
                        depth += token.Name == skipping ? 1 : 0;
                    else if (Skipped.Contains(token.Name) && token is not HtmlTagToken { IsSelfClosing: true })
                        (skipping, depth) = (token.Name, 1);
                    else if (token.Name == "br")
                        open.Append('\n');
                    else if (!Inline.Contains(token.Name))
                        Close();
                    heading |= skipping is null && Headings.Contains(token.Name);
                    break;
                case HtmlTokenType.EndTag when skipping is not null:
                    if (token.Name == skipping && --depth == 0)
                        skipping = null;
                    break;
                case HtmlTokenType.EndTag when !Inline.Contains(token.Name):
                    Close();
                    break;
            }
        }

        Close();

        void Close()
        {
            // A break of the line before "(b)" begins a paragraph; any other is a blank.
            if (heading)
                paragraphs.Add(open.ToString(), heading: true);
            else
                PlainPaper.Read(open.ToString(), markdown: false, paragraphs, stop);
            open.Clear();
            heading = false;
        }
    }

    private static HtmlParseMode Mode(string tag) => tag switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "iframe" or "noscript" or "xmp" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };
}
