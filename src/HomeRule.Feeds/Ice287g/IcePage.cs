using AngleSharp.Html.Parser;

namespace HomeRule.Feeds.Ice287g;

/// <summary>The page on which ICE links to the newest lists.</summary>
internal static class IcePage
{
    /// <summary>Addresses of lists, by their file names; each once, in the order of the page.</summary>
    public static IReadOnlyList<(Uri Address, string File)> Lists(string html, Uri page)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var found = new List<(Uri Address, string File)>();
        foreach (var link in document.QuerySelectorAll("a[href]"))
        {
            if (Uri.TryCreate(page, link.GetAttribute("href"), out var whole)
                && LinkTarget.Decode(whole.AbsoluteUri) is { } target
                && Uri.TryCreate(target, UriKind.Absolute, out var address)
                && Uri.UnescapeDataString(address.Segments[^1]) is var file && SheetName.Parse(file).IsOk && found.TrueForAll(f => f.File != file))
            {
                found.Add((address, file));
            }
        }

        return found;
    }
}
