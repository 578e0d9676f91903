using System.Net;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Site.Tests.Cards;

public sealed class EmbedTests(LiveSite live)
{
    [Theory]
    [InlineData("/embed/us/co/denver")]
    [InlineData("/es/embed/us/co/denver")]
    [InlineData("/embed/us/tx")]
    public async Task Card_MayStandInAnyFrame_AndRunsNothing(string path)
    {
        foreach (var round in new[] { "drawn", "kept" })
        {
            using var response = await live.Site.GetAsync(path);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, round);
            var policy = response.Headers.GetValues("Content-Security-Policy").Single();
            policy.ShouldBe("default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *");
            response.Headers.Contains("Set-Cookie").ShouldBeFalse();
            response.Headers.Contains("X-Frame-Options").ShouldBeFalse();
            response.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
            response.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["cross-origin"]);
        }

        using var held = await live.Site.GetAsync(path, ("If-None-Match", (await live.Site.GetAsync(path)).Headers.ETag!.ToString()));
        held.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        held.Headers.GetValues("Content-Security-Policy").Single().ShouldEndWith("frame-ancestors *");
    }

    [Theory]
    [InlineData("/us/co/denver")]
    [InlineData("/us/co/denver/brief")]
    [InlineData("/embedded")]
    [InlineData("/us/embed")]
    [InlineData("/embed/us/co/nowhere")]
    [InlineData("/embed")]
    [InlineData("/es/embed/x")]
    [InlineData("/us/co/denver/map.svg")]
    public async Task EverythingElse_MayNotBeFramed(string path)
    {
        using var response = await live.Site.GetAsync(path);
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldEndWith("frame-ancestors 'none'", Case.Sensitive, $"{path} {response.StatusCode}");
    }

    [Fact]
    public async Task Card_IsSmallAndLeadsOutOfTheFrame()
    {
        using var response = await live.Site.GetAsync("/es/embed/us/co/denver");
        var text = await response.Content.ReadAsStringAsync();
        var page = Html.Parse(text);

        text.Length.ShouldBeLessThan(8_000);
        page.DocumentElement.GetAttribute("lang").ShouldBe("es");
        page.QuerySelectorAll("script,form,img,iframe,style").ShouldBeEmpty();
        page.QuerySelectorAll("link[rel=stylesheet],link[rel=preload]").ShouldAllBe(static l => l.GetAttribute("href")!.StartsWith("/assets/"));
        page.QuerySelectorAll("a").ShouldAllBe(static a => a.GetAttribute("target") == "_top" && a.GetAttribute("href")!.EndsWith("/es/us/co/denver"));
        page.QuerySelectorAll("main li").Length.ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task Code_ToCopy_IsAFrameOfTheCard()
    {
        var page = await live.Site.PageAsync("/us/md/prince-georges-county");
        var frame = Html.Parse(page.QuerySelector("textarea.code")!.TextContent).QuerySelector("iframe")!;

        frame.GetAttribute("src").ShouldBe($"{live.Site.Address.GetLeftPart(UriPartial.Authority)}/embed/us/md/prince-georges-county");
        frame.GetAttribute("title").ShouldBe("Prince George's County, Maryland – HomeRule");
        frame.GetAttribute("loading").ShouldBe("lazy");
        using var card = await live.Site.GetAsync(new Uri(frame.GetAttribute("src")!).PathAndQuery);
        card.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task HostileTexts_InACardAndABrief_StayText()
    {
        await using var site = await TestSite.StartAsync(HostileAtlas.Snapshot);
        var found = new Findings();
        foreach (var path in new[] { "/embed/us/co/denver", "/us/co/denver/brief", "/es/us/tx/brief", "/us/ny/new-york-city/brief" })
            Pages.EveryPageTests.Inline(path, Html.Parse(await site.Client.GetStringAsync(path)), found);
        found.ShouldBeNone();
    }
}
