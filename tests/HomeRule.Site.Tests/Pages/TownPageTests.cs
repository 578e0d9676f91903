using System.IO.Compression;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;
using Shouldly;
using Xunit;

namespace HomeRule.Site.Tests.Pages;

/// <summary>Pages of towns, of states with very many of them, and what a ZIP code in the search shows.</summary>
public sealed class TownPageTests
{
    [Fact]
    public async Task PlacePage_OfATown_ShowsItsDistrictsAndTheirMap()
    {
        await using var site = await TestSite.StartAsync(SmallTowns.Snapshot);

        var page = await site.PageAsync("/us/co/bordertown");
        page.QuerySelectorAll("#districts li").Length.ShouldBe(4);
        page.QuerySelector("#districts")!.TextContent.ShouldContain("no longer in force");
        (await site.PageAsync("/es/us/co/bordertown")).QuerySelector("#districts")!.TextContent.ShouldContain("ya no está en vigor");
        (await site.PageAsync("/us/co/orchard-flat")).QuerySelector(".kind")!.TextContent.ShouldContain("census designated place");
        (await site.PageAsync("/us/co/denver")).QuerySelector("#districts").ShouldBeNull();
        (await (await site.GetAsync("/api/v1/places/co/bordertown/report")).Content.ReadAsStringAsync()).ShouldContain("\"districts\":[{\"ocdId\":");
    }

    [Fact]
    public async Task Search_OfAZip_ListsWhatSharesItsGround()
    {
        await using var site = await TestSite.StartAsync(SmallTowns.Snapshot);

        var page = await site.PageAsync("/search?q=81599");
        page.QuerySelector("main")!.TextContent.ShouldContain("Which of these two counties do you live in?");
        page.QuerySelectorAll("main li a").Select(a => a.GetAttribute("href")).ShouldContain("/us/co/bordertown");
        (await site.PageAsync("/es/search?q=08031")).QuerySelector("main")!.TextContent.ShouldContain("código del censo");
    }

    [Fact]
    public async Task StatePage_OfAStateWithVeryManyPlaces_StaysSmallAndFindsThem()
    {
        Assert.SkipUnless(FullCountry.IsHere, FullCountry.Notice);
        await using var site = await TestSite.StartAsync(FullCountry.Snapshot);

        foreach (var state in new[] { "pa", "tx", "ca" })
        {
            var bytes = await (await site.GetAsync($"/us/{state}")).Content.ReadAsByteArrayAsync();
            using var squeezed = new MemoryStream();
            using (var brotli = new BrotliStream(squeezed, CompressionLevel.Optimal, leaveOpen: true))
                brotli.Write(bytes);
            squeezed.Length.ShouldBeLessThan(150_000, state);
        }

        var first = await site.PageAsync("/us/pa");
        first.QuerySelectorAll("#members li a").Length.ShouldBeLessThan(400);
        first.QuerySelectorAll(".letters li").Length.ShouldBeGreaterThan(20);
        (await site.PageAsync("/us/pa?letter=z")).QuerySelectorAll("#member-list li a").Select(a => a.TextContent).ShouldContain("Zelienople");
        (await site.PageAsync("/us/pa?q=zelien")).QuerySelectorAll("#member-list li a").Select(a => a.GetAttribute("href")).ShouldBe(["/us/pa/zelienople"]);
        (await site.PageAsync("/es/us/pa?q=qqq")).QuerySelector("#members .empty").ShouldNotBeNull();
        (await (await site.GetAsync("/downloads/places.csv")).Content.ReadAsStringAsync()).Split('\n').Length.ShouldBeGreaterThan(32_000);
        (await site.GetAsync("/map")).IsSuccessStatusCode.ShouldBeTrue();
        (await site.GetAsync("/coverage")).IsSuccessStatusCode.ShouldBeTrue();
    }
}
