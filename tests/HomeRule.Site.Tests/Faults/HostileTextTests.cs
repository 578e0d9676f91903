using System.Text.RegularExpressions;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HomeRule.Site.Tests.Pages;
using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Faults;

/// <summary>Rows 21 and 22: markup in every text of the atlas and in every parameter stays text on every page.</summary>
public sealed partial class HostileTextTests : IAsyncLifetime
{
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "html", "head", "meta", "title", "link", "script", "body", "a", "svg", "defs", "symbol", "rect", "circle", "path", "use", "pattern", "header", "nav", "ul", "ol", "li", "form", "div", "label", "input", "button", "main", "footer", "p", "code", "pre",
        "time", "h1", "h2", "h3", "h4", "span", "section", "article", "aside", "figure", "figcaption", "table", "caption", "thead", "tbody", "tr", "th", "td", "details", "summary", "select", "option", "optgroup", "b", "strong", "bdi", "g", "dl", "dt", "dd", "small", "br", "fieldset", "legend", "polyline", "line", "hr", "text", "em", "sup", "blockquote", "cite", "output", "textarea", "wbr", "address",
    };

    private TestSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await TestSite.StartAsync(HostileAtlas.Snapshot);

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Atlas_WithMarkupInEveryText_IsShownAsText()
    {
        HostileAtlas.Poisoned.ShouldBeGreaterThan(3000);
        HostileTexts.Texts.Count.ShouldBeGreaterThanOrEqualTo(200);
        var states = (await _site.PageAsync("/us")).QuerySelectorAll("main ul.columns a").Select(a => a.Href()!).ToList();
        var plays = (await _site.PageAsync("/plays")).QuerySelectorAll("main h3 a").Select(a => a.Href()!).ToList();
        var laws = states.Select(s => s.Replace("/us/", "/laws/", StringComparison.Ordinal));
        var records = (await _site.PageAsync("/us/ca")).QuerySelectorAll("#members li:has(.tag) a").Select(a => a.Href()!).ToList();
        plays.Count.ShouldBeGreaterThan(30);
        records.Count.ShouldBeGreaterThan(3);
        var found = new Findings();
        var seen = 0;
        foreach (var path in SamplePages.All.Union(SamplePages.Living).Union(states).Union(plays).Union(laws).Union(records).SelectMany(p => new[] { p, SamplePages.Spanish(p) }))
        {
            using var response = await _site.GetAsync(path);
            if ((int)response.StatusCode is 302 or 301)
                continue;
            found.Check((int)response.StatusCode is 200 or 404, $"{path}: {(int)response.StatusCode}");
            var text = await response.Content.ReadAsStringAsync();
            seen += text.Contains("xss(", StringComparison.Ordinal) ? 1 : 0;
            Check(path, Html.Parse(text), found);
        }

        found.ShouldBeNone();
        seen.ShouldBeGreaterThan(200, "the texts do reach the pages");
    }

    [Fact]
    public async Task Atlas_WithMarkupInEveryText_IsStillValidJsonCsvAndAtom()
    {
        foreach (var path in new[] { "/api/v1/places/co/denver/report", "/api/v1/plays", "/api/v1/laws", "/api/v1/leaders", "/downloads/sources.json" })
        {
            using var response = await _site.GetAsync(path);
            response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
            var text = await response.Content.ReadAsStringAsync();
            text.ShouldNotContain("<script");
            JsonDocument.Parse(text).RootElement.ValueKind.ShouldBe(JsonValueKind.Object);
        }

        using var feed = await _site.GetAsync("/changes.atom");
        System.Xml.Linq.XDocument.Parse(await feed.Content.ReadAsStringAsync()).Descendants().ShouldAllBe(e => e.Name.NamespaceName == "http://www.w3.org/2005/Atom");
        using var csv = await _site.GetAsync("/downloads/leaders.csv");
        csv.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        foreach (var line in (await csv.Content.ReadAsStringAsync()).Split("\r\n"))
            (line.Length > 0 && line[0] is '=' or '+' or '@' or '-').ShouldBeFalse(line);
    }

    [Fact]
    public async Task Parameters_WithMarkup_AreShownAsText()
    {
        var found = new Findings();
        foreach (var (number, text) in HostileTexts.Texts.Concat(HostileTexts.Addresses).Index())
        {
            var typed = Uri.EscapeDataString(text);
            string[] pages = [$"/compare?a={typed}&b=co/denver", $"/leaders?text={typed}&office={typed}", $"/us/{typed}", $"/es/us/co/{typed}"];
            foreach (var path in new[] { $"/search?q={typed}", pages[number % pages.Length] })
            {
                using var response = await _site.GetAsync(path);
                if ((int)response.StatusCode is 301 or 302)
                {
                    response.Headers.Location!.OriginalString.ShouldStartWith("/");
                    continue;
                }

                found.Check((int)response.StatusCode is 200 or 400 or 404, $"{path}: {(int)response.StatusCode}");
                if (response.Content.Headers.ContentType is not null)
                    Check(path, Html.Parse(await response.Content.ReadAsStringAsync()), found);
            }
        }

        found.ShouldBeNone();
    }

    [Theory]
    [InlineData("/us/co/denver?returnUrl=https://evil.example")]
    [InlineData("/search?q=Denver,%20CO&returnUrl=//evil.example")]
    [InlineData("//evil.example")]
    [InlineData("//evil.example/us/CO")]
    [InlineData("/\\evil.example")]
    [InlineData("/us/CO/Denver?x=//evil.example")]
    [InlineData("/us//evil.example")]
    [InlineData("/laws//evil.example")]
    [InlineData("/es//evil.example")]
    [InlineData("/us/CO?%0d%0aLocation:%20//evil.example")]
    public async Task Redirects_NeverLeaveTheSite(string path)
    {
        using var response = await _site.GetAsync(path);
        if (response.Headers.Location is { } location)
        {
            location.OriginalString.ShouldStartWith("/");
            location.OriginalString.ShouldNotStartWith("//");
            location.OriginalString.ShouldNotStartWith("/\\");
        }
        else
        {
            ((int)response.StatusCode).ShouldBeInRange(200, 404);
        }

        if (response.Content.Headers.ContentType?.MediaType == "text/html" && path.StartsWith("//", StringComparison.Ordinal))
        {
            foreach (var link in Html.Parse(await response.Content.ReadAsStringAsync()).QuerySelectorAll("a[href]"))
                link.Href()!.ShouldNotStartWith("//");
        }
    }

    [Fact]
    public async Task Host_Forged_DoesNotBecomeMarkup()
    {
        using var response = await _site.GetAsync("/", ("Host", "evil.example"));
        var page = Html.Parse(await response.Content.ReadAsStringAsync());
        foreach (var link in page.QuerySelectorAll("a[href],form[action],script[src],link[rel=stylesheet]"))
            (link.GetAttribute("href") ?? link.GetAttribute("action") ?? link.GetAttribute("src"))!.ShouldNotContain("evil.example");
        var odd = await RawHttp.SendAsync(_site.Address, "GET / HTTP/1.1\nHost: \"><script>xss(1)</script>\nConnection: close\n\n");
        RawHttp.Status(odd).ShouldBe(400);
    }

    /// <summary>An official's number or address and nothing more: no subject, no body, no second address.</summary>
    [GeneratedRegex(@"^(tel:\+?[0-9]+(;ext=[0-9]+)?|mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+)$")]
    private static partial Regex Contact();

    private static void Check(string path, IHtmlDocument page, Findings found)
    {
        EveryPageTests.Inline(path, page, found);
        foreach (var element in page.All)
        {
            var ours = element.LocalName == "img" && element.ParentElement?.ClassName == "carry-picture" && element.GetAttribute("src")?.StartsWith('/') == true;
            found.Check(ours || Allowed.Contains(element.LocalName), $"{path}: <{element.LocalName}>");
            foreach (var name in new[] { "href", "src", "action", "formaction", "xlink:href", "data", "poster", "content" })
            {
                var value = element.GetAttribute(name);
                if (value is null || (name == "content" && element.LocalName == "meta" && !element.HasAttribute("http-equiv")))
                    continue;
                var scheme = new string([.. value.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c))]).Split(':')[0];
                found.Check(value.StartsWith('/') || value.StartsWith('#') || value.StartsWith('?') || scheme is "http" or "https" || (element.LocalName == "a" && Contact().IsMatch(value)), $"{path}: {element.LocalName} {name}={value}");
                found.Check(!value.StartsWith("//", StringComparison.Ordinal) && !value.StartsWith("/\\", StringComparison.Ordinal), $"{path}: {element.LocalName} {name}={value}");
                found.Check(element.LocalName is "a" or "link" || !value.Contains("evil.example", StringComparison.Ordinal), $"{path}: {element.LocalName} loads {value}");
            }
        }
    }
}
