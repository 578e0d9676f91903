using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Cards;

public sealed class BriefPageTests(LiveSite live)
{
    [Theory]
    [InlineData("/us/co/denver/brief")]
    [InlineData("/es/us/ca/los-angeles/brief")]
    [InlineData("/us/tx/brief")]
    [InlineData("/es/us/gu/brief")]
    public async Task Brief_HasTwoSidesWithMapAndCode(string path)
    {
        var page = await live.Site.PageAsync(path);

        page.QuerySelectorAll(".brief .side").Length.ShouldBe(2);
        page.QuerySelectorAll(".brief h1").Length.ShouldBe(1);
        page.QuerySelector(".brief-code svg path").ShouldNotBeNull();
        page.QuerySelector(".brief-code a")!.GetAttribute("href").ShouldBe(live.Site.Address.GetLeftPart(UriPartial.Authority) + path[..^"/brief".Length]);
        page.QuerySelectorAll(".brief-foot").Select(static f => f.Words()).ShouldAllBe(static f => f.Contains(" 2026"));
        page.QuerySelector("button[data-carry]")!.HasAttribute("hidden").ShouldBeTrue();
        page.QuerySelectorAll(".brief-tally li").Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Brief_OfADay_IsOfThatDay()
    {
        var page = await live.Site.PageAsync("/us/co/denver/brief?as_of=2020-01-01");

        page.QuerySelector(".brief-eyebrow")!.Words().ShouldContain("1 January 2020");
        await live.Site.PageAsync("/us/co/denver/brief?as_of=x", 400);
        await live.Site.PageAsync("/us/co/nowhere/brief", 404);
    }

    [Fact]
    public async Task PlacePage_LinksWhatCanBeTaken()
    {
        var page = await live.Site.PageAsync("/es/us/co/denver");
        var links = page.QuerySelectorAll("#carry a").Select(static a => a.GetAttribute("href")).ToList();

        foreach (var file in new[] { "brief", "map.svg", "map.png", "card.png", "qr.svg", "brief.csv" })
            links.ShouldContain($"/es/us/co/denver/{file}");
        links.ShouldContain("/es/embed/us/co/denver");
        page.QuerySelectorAll("#carry img").ShouldAllBe(static i => i.GetAttribute("loading") == "lazy" && i.GetAttribute("alt")!.Length > 5 && i.HasAttribute("width") && i.HasAttribute("height"));
    }
}
