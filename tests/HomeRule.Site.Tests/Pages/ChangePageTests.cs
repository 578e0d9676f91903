using System.Xml.Linq;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Site.Tests.Pages;

public sealed class ChangePageTests(LivingSite living, LiveSite live)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Changes_OfAListedAgreement_AreSentencesWithTheirList()
    {
        var json = await living.JsonAsync("/api/v1/changes?place=fl/escambia-county&kind=agreement&since=2025-01-01&per_page=500");
        var all = json.GetProperty("changes").EnumerateArray().ToList();
        var seen = all.Single(c => c.GetProperty("id").GetString() == "fl-escambia-county-sheriffs-office_task-force_2025-03-03" && c.GetProperty("what").GetString() == "first_seen");
        seen.GetProperty("summary").GetString().ShouldBe("Escambia County Sheriff's Office: task force agreement signed 3 March 2025; first seen in the list of 16 May 2025.");
        seen.GetProperty("on").GetString().ShouldBe("2025-03-03", "the first list of all only says that it was there before");
        seen.GetProperty("play").GetString().ShouldBe("end-287g");
        var source = json.GetProperty("sources").EnumerateArray().Single(s => s.GetProperty("number").GetInt32() == seen.GetProperty("sources")[0].GetInt32());
        source.GetProperty("label").GetString().ShouldBe("ICE, participatingAgencies05162025am.xlsx");
        all.Select(c => c.GetProperty("what").GetString()).ShouldBeSubsetOf(["first_seen", "renamed", "removed", "superseded", "missing", "pending", "recorded"]);
        all.Single(c => c.GetProperty("what").GetString() == "renamed").GetProperty("summary").GetString()!.ShouldContain("it is the same agreement");
        all.Single(c => c.GetProperty("what").GetString() == "missing").GetProperty("summary").GetString()!.ShouldContain("One absence does not count as removed");
    }

    [Fact]
    public async Task Changes_PagedThrough_GiveEveryChangeOnceNewestFirst()
    {
        var total = (await living.JsonAsync("/api/v1/changes?per_page=1")).GetProperty("total").GetInt32();
        var seen = new List<string>();
        for (var page = 1; seen.Count < total; page++)
        {
            var changes = (await living.JsonAsync($"/api/v1/changes?per_page=200&page={page}")).GetProperty("changes").EnumerateArray().ToList();
            changes.ShouldNotBeEmpty();
            seen.AddRange(changes.Select(c => $"{c.GetProperty("on").GetString()} {c.GetProperty("kind").GetString()} {c.GetProperty("id").GetString()} {c.GetProperty("what").GetString()}"));
        }

        seen.Count.ShouldBe(total);
        seen.Distinct().Count().ShouldBe(total);
        seen.Select(s => s[..10]).ShouldBe(seen.Select(s => s[..10]).OrderDescending(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("state=zz", "state")]
    [InlineData("place=nowhere-at-all", "place")]
    [InlineData("play=no-such-play", "play")]
    [InlineData("kind=rumour", "kind")]
    [InlineData("kind=1", "kind")]
    [InlineData("since=2026-02-30", "since")]
    [InlineData("page=0", "page")]
    [InlineData("page=-1", "page")]
    [InlineData("page=٣", "page")]
    [InlineData("per_page=many", "per_page")]
    public async Task Changes_AskedInTheWrongWay_SayWhichFieldAndWhatToDo(string query, string field)
    {
        using var response = await living.Site.GetAsync("/api/v1/changes?" + query);
        ((int)response.StatusCode).ShouldBeOneOf(400, 404);
        using var body = System.Text.Json.JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        body.RootElement.GetProperty("field").GetString().ShouldBe(field);
        if (!query.StartsWith("per_page", StringComparison.Ordinal))
            ((int)(await living.Site.GetAsync("/changes?" + query)).StatusCode).ShouldBeOneOf(400, 404);
    }

    [Fact]
    public async Task Changes_AsOfAnEarlierDay_DoNotTellOfLaterOnes()
    {
        var json = await living.JsonAsync("/api/v1/changes?as_of=2025-06-10&per_page=500");
        json.GetProperty("changes").EnumerateArray().ShouldAllBe(c => string.CompareOrdinal(c.GetProperty("on").GetString(), "2025-06-10") <= 0);
    }

    [Fact]
    public async Task ChangesPage_InBothLanguages_FiltersAndLinksItsFeed()
    {
        foreach (var (root, word) in new[] { ("", "first seen in the list of 16 May 2025"), ("/es", "visto por primera vez en la lista del 16 de mayo de 2025") })
        {
            var page = await living.Site.PageAsync($"{root}/changes?state=fl&kind=agreement");
            page.QuerySelector("main")!.TextContent.ShouldContain(word);
            page.QuerySelectorAll("ul.changes .entry").Length.ShouldBeGreaterThan(3);
            var feed = page.QuerySelector("main a[type='application/atom+xml']")!.GetAttribute("href")!;
            feed.ShouldBe($"{root}/changes.atom?state=fl&kind=agreement");
            page.QuerySelector("link[type='application/atom+xml']")!.GetAttribute("href").ShouldBe(feed);
            var atom = XDocument.Parse(await (await living.Site.GetAsync(feed)).Content.ReadAsStringAsync());
            atom.Root!.Elements(Atom + "entry").Count().ShouldBeGreaterThan(3);
            atom.Root.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value).Distinct().Count().ShouldBe(atom.Root.Elements(Atom + "entry").Count());
        }
    }

    [Fact]
    public async Task ChangesPage_WithNothingThatFits_SaysWhatToDo()
    {
        var page = await live.Site.PageAsync("/changes?state=wy&kind=seat");
        page.QuerySelector(".empty")!.TextContent.ShouldContain("Choose fewer filters");
    }

    [Fact]
    public async Task Changes_AfterAFailedPull_TellThatTheFileIsStale()
    {
        var json = await living.JsonAsync("/api/v1/changes?kind=feed");
        var stale = json.GetProperty("changes").EnumerateArray().Single(c => c.GetProperty("what").GetString() == "stale");
        stale.GetProperty("id").GetString().ShouldBe("ice-287g");
        stale.GetProperty("summary").GetString()!.ShouldContain("The last file was a web page");
        json.GetProperty("changes").EnumerateArray().Count(c => c.GetProperty("what").GetString() == "edition").ShouldBe(SampleLiving.Facts.Feeds.Count);
    }
}
