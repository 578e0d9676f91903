using System.Text;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using HomeRule.Browser.Tests.Testing;
using HomeRule.Site.Tests.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace HomeRule.Browser.Tests;

/// <summary>A brief is two sides of Letter paper, whatever the place; a card fits its frame and may stand in one.</summary>
public sealed partial class BriefTests(Chromium chromium, LiveSite live)
{
    [BrowserTheory]
    [InlineData("/us/co/denver/brief")]
    [InlineData("/es/us/co/denver/brief")]
    [InlineData("/us/ca/los-angeles/brief")]
    [InlineData("/es/us/ca/los-angeles/brief")]
    [InlineData("/us/ne/arthur-county/brief")]
    [InlineData("/es/us/ne/arthur-county/brief")]
    [InlineData("/us/tx/brief")]
    [InlineData("/es/us/tx/brief")]
    [InlineData("/us/ny/new-york-city/brief")]
    [InlineData("/es/us/fl/miami-dade-county/brief")]
    public async Task Brief_Printed_IsTwoLetterPagesWithNothingCut(string path)
    {
        await using var visitor = await Visitor.OfAsync(chromium, live.Site.Address);
        await visitor.GoAsync(path);
        var pdf = Encoding.Latin1.GetString(await visitor.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true }));
        await visitor.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await visitor.Page.EvaluateAsync("document.fonts.ready");
        var room = await visitor.Page.EvaluateAsync<double[]>("[...document.querySelectorAll('.side-body')].map(s => s.getBoundingClientRect().bottom - Math.max(...[...s.children].map(c => c.getBoundingClientRect().bottom)))");

        PageObject().Count(pdf).ShouldBe(2);
        LetterBox().Count(pdf).ShouldBeGreaterThan(0, "612 by 792 points");
        room.Length.ShouldBe(2);
        room.ShouldAllBe(static r => r >= 0, $"room below each side in pixels: {string.Join(", ", room)}");
        (await visitor.Page.EvaluateAsync<int>("[...document.querySelectorAll('.brief :not(caption)')].filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display === 'block').length")).ShouldBe(0);
        visitor.Faults.ShouldBeEmpty();
        visitor.ThirdParties.ShouldBeEmpty();
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, "/embed/us/co/denver")]
    [InlineData(ColorScheme.Dark, "/es/embed/us/tx")]
    public async Task Axe_OnACard_FindsNothing(ColorScheme scheme, string path)
    {
        await using var visitor = await Visitor.OfAsync(chromium, live.Site.Address, new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = 400, Height = 540 } });
        await visitor.GoAsync(path);
        var result = await visitor.Page.RunAxe();

        result.Violations.Select(static v => $"{v.Id}: {v.Nodes[0].Html}").ShouldBeEmpty();
        (await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollHeight")).ShouldBeLessThanOrEqualTo(540);
        (await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(400);
        visitor.ThirdParties.ShouldBeEmpty();
        (await visitor.Context.CookiesAsync()).ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Frame_OfACard_IsShownAndOfAPageIsNot()
    {
        await using var visitor = await Visitor.OfAsync(chromium, live.Site.Address);
        var origin = live.Site.Address.GetLeftPart(UriPartial.Authority);

        // A real page of another site: the wildcard of frame-ancestors does not mean pages that came from no server.
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var elsewhere = builder.Build();
        elsewhere.MapGet("/", () => Results.Content($"<iframe id=a src='{origin}/embed/us/co/denver'></iframe><iframe id=b src='{origin}/us/co/denver'></iframe><iframe id=c sandbox src='{origin}/embed/us/tx'></iframe>", "text/html"));
        await elsewhere.StartAsync();
        await visitor.Page.GotoAsync(elsewhere.Urls.First());

        (await visitor.Page.FrameLocator("#a").Locator("h1").TextContentAsync())!.Trim().ShouldBe("Denver");
        (await visitor.Page.FrameLocator("#c").Locator("h1").TextContentAsync())!.Trim().ShouldBe("Texas");
        visitor.Faults.Where(static f => f.Contains("CORS")).ShouldBeEmpty("a card without an origin of its own has its fonts");
        visitor.Faults.ShouldContain(static f => f.Contains("frame-ancestors 'none'"));
    }

    [GeneratedRegex(@"/Type\s*/Page[^s]")]
    private static partial Regex PageObject();

    [GeneratedRegex(@"/MediaBox\s*\[0 0 612 792\]")]
    private static partial Regex LetterBox();
}
