using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;
using Shouldly;
using Xunit;

namespace HomeRule.Site.Tests.Pages;

/// <summary>Pages over every boundary of the official files: towns with their own lines, districts, where a point lies, and the maps themselves.</summary>
public sealed class FullCountryPageTests
{
    [Fact]
    public async Task Pages_OfTheWholeCountry_ShowLinesDistrictsBodiesAndMaps()
    {
        Assert.SkipUnless(FullCountry.IsHere, FullCountry.Notice);
        await using var site = await TestSite.StartAsync(FullCountry.Snapshot);

        // A town among the towns that touch it, inside its county.
        var town = await site.PageAsync("/us/vt/winooski");
        town.QuerySelectorAll(".neighbors svg .here").Length.ShouldBe(1);
        town.QuerySelectorAll(".neighbors svg .line").Length.ShouldBe(1);
        town.QuerySelectorAll(".neighbors figcaption > a").Select(static a => a.TextContent).ShouldBe(["Burlington", "South Burlington"]);
        town.QuerySelectorAll(".neighbors figcaption .refs a").Length.ShouldBe(1);

        // A city with districts of three kinds, each numbered on its map; they are those of the last decade and the page says so.
        var city = await site.PageAsync("/us/az/phoenix");
        city.QuerySelectorAll("#districts svg").Length.ShouldBe(3);
        var senate = city.QuerySelectorAll("#districts .districts")[0];
        senate.QuerySelectorAll("svg .district").Length.ShouldBe(senate.QuerySelectorAll("li").Length);
        senate.QuerySelectorAll("svg text").Select(static t => t.TextContent).ShouldContain("27");
        senate.TextContent.ShouldContain("no longer in force");
        (await site.PageAsync("/es/us/az/phoenix")).QuerySelector("#districts h3")!.TextContent.ShouldStartWith("Distritos");

        // A point: the place, the county, the districts, and who decides in each.
        using var form = new FormUrlEncodedContent([new("lat", "33.4484"), new("lng", "-112.0740")]);
        using var answer = await site.SendAsync(HttpMethod.Post, "/locate", form);
        answer.IsSuccessStatusCode.ShouldBeTrue();
        var located = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var found = located.QuerySelectorAll("main ul.lines li").Select(static li => li.TextContent).ToList();
        found.ShouldContain(static li => li.Contains("Phoenix", StringComparison.Ordinal) && li.Contains("Decide here:", StringComparison.Ordinal));
        found.ShouldContain(static li => li.Contains("Maricopa County", StringComparison.Ordinal) && li.Contains("Sheriff", StringComparison.Ordinal));
        found.ShouldContain(static li => li.Contains("Congressional District 7", StringComparison.Ordinal) && li.Contains("House of Representatives", StringComparison.Ordinal));

        // Where the lines come from, and what was mended in them.
        var coverage = await site.PageAsync("/coverage");
        coverage.QuerySelectorAll("#maps tbody tr").Length.ShouldBe(6);
        coverage.QuerySelector("#maps")!.TextContent.ShouldContain("29,678");
        coverage.QuerySelectorAll("#maps details li").Select(static li => li.TextContent).ShouldContain(static li => li.Contains("6048920", StringComparison.Ordinal));
        (await site.PageAsync("/es/coverage")).QuerySelector("#maps h2")!.TextContent.ShouldBe("Mapas y su procedencia");
    }
}
