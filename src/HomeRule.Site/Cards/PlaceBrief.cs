using System.Text;
using System.Text.RegularExpressions;
using HomeRule.Answers;
using HomeRule.Answers.Places;
using HomeRule.Atlas;
using HomeRule.Civics;
using HomeRule.Documents.Briefs;
using HomeRule.Site.Assets;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Cards;

/// <summary>The brief of a place outside of the site: as data, or as one HTML file with its styles, fonts and pictures inside. Thread-safe.</summary>
public sealed partial class PlaceBrief
{
    private readonly AssetStore _assets;
    private readonly CardStudio _studio;

    /// <param name="webRoot">Folder that holds <c>assets/</c>; null: <c>wwwroot</c> beside the program.</param>
    public PlaceBrief(string? webRoot = null)
    {
        _assets = new AssetStore(Path.Combine(webRoot ?? Path.Combine(AppContext.BaseDirectory, "wwwroot"), "assets"));
        _studio = new CardStudio(_assets, new NationMap(_assets));
    }

    /// <param name="address">Address of the site as readers know it; null: the brief has no code and no link.</param>
    public Brief Of(Government place, AnswerBook book, Snapshot snapshot, DateOnly asOf, Language language, Uri? address) =>
        _studio.Brief(place, book, snapshot, asOf, language, address is null ? null : address.GetLeftPart(UriPartial.Authority) + SiteLinks.In(language).Place(place.Slug));

    /// <summary>A whole page that needs nothing else.</summary>
    public string Page(Brief brief)
    {
        var page = new StringBuilder(262_144);
        var language = SiteLinks.Code(brief.Report.Language);
        var title = System.Net.WebUtility.HtmlEncode(BriefWords.In(brief.Report.Language).TitleOf(brief.Report.Place.FullName));
        page.Append("<!DOCTYPE html>\n<html lang=\"").Append(language).Append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
            .Append(title).Append("</title><style>").Append(Styles()).Append("</style></head><body class=\"brief-alone\"><main>")
            .Append(BriefHtml.Write(brief)).Append("</main></body></html>\n");
        return page.ToString();
    }

    /// <summary>The styles with the fonts inside.</summary>
    private string Styles() => _assets.Read("brief.css") is not { } css ? "" : FontAddress().Replace(Encoding.UTF8.GetString(css.Span), match =>
        _assets.TryGet(match.Groups["file"].Value, out var font) ? $"url(data:font/woff2;base64,{Convert.ToBase64String(font.Plain)})" : match.Value);

    [GeneratedRegex("""url\("?(?<file>[\w.-]+\.woff2)"?\)""")]
    private static partial Regex FontAddress();
}
