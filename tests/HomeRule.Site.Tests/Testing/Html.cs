using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace HomeRule.Site.Tests.Testing;

internal static class Html
{
    private static readonly HtmlParser Parser = new();

    public static IHtmlDocument Parse(string html) => Parser.ParseDocument(html);

    public static async Task<IHtmlDocument> PageAsync(this TestSite site, string path, int status = 200)
    {
        using var response = await site.GetAsync(path);
        ((int)response.StatusCode).ShouldBe(status, path);
        response.Content.Headers.ContentType?.ToString().ShouldBe("text/html; charset=utf-8", path);
        return Parse(await response.Content.ReadAsStringAsync());
    }

    /// <summary>Text with runs of blanks made one.</summary>
    public static string Words(this INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static string? Href(this IElement link) => link.GetAttribute("href");
}
