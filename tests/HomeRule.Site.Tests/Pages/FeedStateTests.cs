using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Site.Tests.Pages;

/// <summary>How fresh the official files are, on the coverage page and in JSON.</summary>
public sealed class FeedStateTests(LivingSite living, LiveSite live)
{
    [Fact]
    public async Task Coverage_OfFeeds_SaysFreshnessStalenessAndEveryRow()
    {
        var page = await living.Site.PageAsync("/coverage");
        var rows = page.QuerySelectorAll("#feeds tbody tr").ToList();
        rows.Select(r => r.Id).ShouldBe(SampleLiving.Facts.Feeds.Select(f => "feed-" + f.Id));
        var stale = page.QuerySelector("#feed-ice-287g")!.TextContent;
        stale.ShouldContain("Stale: the last try failed; the facts are those of 1 November 2026.");
        stale.ShouldContain("The last file was a web page");
        page.QuerySelector("#feed-openstates")!.TextContent.ShouldContain("Data of 5 August 2026, 3 months old.");
        page.QuerySelector("#feeds")!.TextContent.ShouldContain("The row is blank.");
        page.QuerySelector("#feeds details")!.TextContent.ShouldSatisfyAllConditions(
            static t => t.ShouldContain("Left out of good rows on purpose, or used nowhere:"),
            static t => t.ShouldContain("2: No agreement has the memorandum. (a.pdf; b.pdf)"));
        (await living.Site.PageAsync("/es/coverage")).QuerySelector("#feeds details")!.TextContent.ShouldContain("Lo que se omitió a propósito de filas buenas");

        var json = (await living.JsonAsync("/api/v1/coverage")).GetProperty("feeds").EnumerateArray().ToList();
        foreach (var edition in json.SelectMany(f => f.GetProperty("editions").EnumerateArray()))
            edition.GetProperty("rows").GetInt64().ShouldBe(edition.GetProperty("facts").GetInt64() + edition.GetProperty("rejects").EnumerateArray().Sum(r => r.GetProperty("count").GetInt64()));
    }

    [Fact]
    public async Task Coverage_WithoutFeeds_SaysThatNothingWasReadAndHow()
    {
        (await live.Site.PageAsync("/coverage")).QuerySelector("#feeds .empty")!.TextContent.ShouldContain("homerule pull");
        (await live.Site.PageAsync("/es/coverage")).QuerySelector("#feeds .empty")!.TextContent.ShouldContain("no se cargó ningún archivo oficial");
    }
}
