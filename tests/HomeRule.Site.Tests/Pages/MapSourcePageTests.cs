using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HomeRule.Atlas;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;
using Shouldly;
using Xunit;

namespace HomeRule.Site.Tests.Pages;

/// <summary>What pages say of the maps that they rest on: who drew them, for which days, when they were taken.</summary>
public sealed class MapSourcePageTests(MappedSite mapped)
{
    [Fact]
    public async Task PlacePage_CitesTheMapsOfThePlaceAndItsDistricts()
    {
        var page = await mapped.Site.PageAsync("/us/co/grand-junction");

        Cited(page, ".kind").ShouldBe(["https://example.org/us-places-2019"]);
        Cited(page, ".neighbors figcaption").ShouldBe(["https://example.org/us-places-2019"]);
        page.QuerySelectorAll("#districts h3").Select(h => string.Join(' ', Cited(page, h).Order())).Order().ShouldBe(
        [
            "https://example.org/co-sldl-2022 https://example.org/co-sldl-2026", "https://example.org/co-sldu-2012 https://example.org/co-sldu-2022",
            "https://example.org/gj-wards-2019 https://example.org/gj-wards-2027", "https://example.org/us-cd-116",
        ]);
        page.QuerySelector("#sources")!.TextContent.ShouldContain("Lines hold from 1 January 2023; no end is known.");
        Cited(await mapped.Site.PageAsync("/es/us/co/grand-junction"), ".kind").ShouldBe(["https://example.org/us-places-2019"]);

        // A county is drawn on another map.
        Cited(await mapped.Site.PageAsync("/us/co/mesa-county"), ".neighbors figcaption").ShouldBe(["https://example.org/us-counties-2017"]);
    }

    [Fact]
    public async Task Report_AsJson_GivesTheNumbersOfTheMaps()
    {
        var report = await mapped.JsonAsync("/api/v1/places/co/grand-junction/report");

        var sources = report.GetProperty("sources").EnumerateArray().ToDictionary(static s => s.GetProperty("number").GetInt32(), static s => s.GetProperty("url").GetString());
        sources[report.GetProperty("place").GetProperty("sources")[0].GetInt32()].ShouldBe("https://example.org/us-places-2019");
        foreach (var district in report.GetProperty("districts").EnumerateArray())
            sources[district.GetProperty("sources")[0].GetInt32()].ShouldBe("https://example.org/" + district.GetProperty("set").GetString());
    }

    [Theory]
    [InlineData("/locate", "Office of Lines. Lines hold: 1 January 2023 – 31 December 2026. Retrieved: 2 January 2026.", "no known end")]
    [InlineData("/es/locate", "Office of Lines. Vigencia: 1.º de enero de 2023 – 31 de diciembre de 2026. Obtenido: 2 de enero de 2026.", "sin fin conocido")]
    public async Task Locate_ListsTheMapsUsed(string path, string house, string noEnd)
    {
        using var form = new FormUrlEncodedContent([new("lat", "39.15"), new("lng", "-108.58")]);
        using var answer = await mapped.Site.SendAsync(HttpMethod.Post, path, form);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        var maps = page.QuerySelectorAll("#maps li").ToDictionary(static li => li.QuerySelector("a")!.GetAttribute("href")!, static li => Spaces(li.TextContent));
        maps.Keys.ShouldContain("https://example.org/us-places-2019");
        maps.Keys.ShouldContain("https://example.org/us-states-2017");
        maps["https://example.org/co-sldl-2022"].ShouldEndWith(house);
        maps["https://example.org/us-counties-2017"].ShouldContain(noEnd);
    }

    [Fact]
    public async Task Search_OfAZip_CitesTheMapsOfTheCandidates()
    {
        var towns = SmallTowns.Snapshot;
        await using var site = await TestSite.StartAsync(new Snapshot
        {
            Info = towns.Info,
            Content = towns.Content,
            Divisions = towns.Divisions,
            Index = towns.Index,
            BoundarySets = [.. towns.BoundarySets, MappedCountry.Sets.Single(static s => s.Slug == "co-sldu-2022") with { Slug = "upper-x" }],
        });

        var page = await site.PageAsync("/search?q=81599");
        Cited(page, page.QuerySelectorAll("main h3").Single(static h => h.TextContent.Contains("senate", StringComparison.Ordinal))).ShouldBe(["https://example.org/co-sldu-2022"]);
        page.QuerySelectorAll("#sources li").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("/coverage", "Not checked yet", "Retrieved", "2 January 2026")]
    [InlineData("/es/coverage", "Sin revisar todavía", "Obtenido", "2 de enero de 2026")]
    public async Task Coverage_SaysWhatWasNotCheckedAndWhenMapsWereTaken(string path, string notChecked, string retrieved, string day)
    {
        var page = await mapped.Site.PageAsync(path);

        page.QuerySelectorAll("td").Where(static td => td.TextContent.Trim().Length == 0).ShouldBeEmpty();
        var utah = page.QuerySelectorAll("tbody tr").First(static tr => tr.QuerySelector("th a")?.GetAttribute("href")?.EndsWith("/us/ut", StringComparison.Ordinal) == true);
        utah.QuerySelectorAll("td").Count(td => td.TextContent.Trim() == notChecked).ShouldBe(2);
        var maps = page.QuerySelector("#maps table")!;
        maps.QuerySelectorAll("thead th").Select(static th => th.TextContent).ShouldContain(retrieved);
        maps.QuerySelectorAll($"td[data-label={retrieved}]").Length.ShouldBe(MappedCountry.Sets.Count);
        maps.QuerySelectorAll($"td[data-label={retrieved}]").ShouldAllBe(td => td.TextContent == day && td.GetAttribute("data-value") == "2026-01-02");
    }

    private static List<string?> Cited(IDocument page, string within) => Cited(page, page.QuerySelector(within).ShouldNotBeNull(within));

    private static List<string?> Cited(IDocument page, IElement within) =>
        [.. within.QuerySelectorAll(".refs a").Select(a => page.GetElementById(a.GetAttribute("href")!.TrimStart('#')).ShouldNotBeNull().QuerySelector("a")?.GetAttribute("href"))];

    private static string Spaces(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
