using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HomeRule.Civics;
using HomeRule.Site.Rendering;
using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Pages;

/// <summary>The report as a reader meets it: every line with its source or the words for a gap.</summary>
public sealed class PlacePageTests(LiveSite live)
{
    public static TheoryData<string> BothLanguages => [.. SamplePages.BothLanguages([.. SamplePages.Places, "/us/co", "/us/tx", "/us/pr"])];

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public async Task Report_EveryLine_HasItsSourceOrSaysThatItHasNone(string path)
    {
        var page = (await live.Pages)[path];
        var words = WordsOf(path);
        var found = new Findings();
        foreach (var entry in page.QuerySelectorAll("#in-force li.entry, #leaders li.entry"))
            found.Check(entry.QuerySelector(".refs a") is not null, $"no source: {entry.Words()}");
        foreach (var power in page.QuerySelectorAll("#who details li"))
            found.Check(power.QuerySelector(".refs a") is not null || power.Words().Contains(words["Place.GeneralRule"], StringComparison.Ordinal), $"neither source nor \"general rule\": {power.Words()}");
        foreach (var reason in page.QuerySelectorAll("#open details li:has(a[href*='/laws/'])"))
            found.Check(reason.QuerySelector(".refs a") is not null, $"a law without source: {reason.Words()}");
        foreach (var window in page.QuerySelectorAll("#windows li.entry"))
            found.Check(window.QuerySelector(".refs a, a[href*='/elections'][href$='#sources']") is not null || window.Words().Contains(words["Confidence.Unverified"], StringComparison.Ordinal), $"neither source nor \"not verified\": {window.Words()}");
        foreach (var cell in page.QuerySelectorAll("#who tbody td:nth-child(3), #who tbody td:nth-child(4)"))
            found.Check(cell.QuerySelector(".refs a, time") is not null || cell.Words().StartsWith(words["Place.HolderUnknown"], StringComparison.Ordinal) || cell.Words().StartsWith(words["Place.DateUnknown"], StringComparison.Ordinal), $"an empty cell: {cell.OuterHtml}");
        found.ShouldBeNone();
    }

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public async Task Report_Lists_SayWhatIsMissing(string path)
    {
        var page = (await live.Pages)[path];
        foreach (var (id, key) in new[] { ("who", "Place.WhoEmpty"), ("in-force", "Place.InForceEmpty"), ("leaders", "Place.LeadersEmpty"), ("windows", "Place.WindowsEmpty") })
        {
            var part = page.QuerySelector($"section#{id}");
            part.ShouldNotBeNull($"{path} has no {id}");
            if (part.QuerySelector("li.entry, tbody tr") is null)
                part.QuerySelector(".empty")!.Words().ShouldContain(WordsOf(path)[key].Split('.')[0]);
        }

        page.QuerySelectorAll("#sources > ul").Length.ShouldBe(2);
        page.QuerySelectorAll("#sources ol.sources > li").Length.ShouldBeGreaterThan(0, path);
        page.QuerySelectorAll("#next ol.steps > li").Length.ShouldBeInRange(1, 5);
    }

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public async Task Report_Counts_AreThoseOfTheLists(string path)
    {
        var page = (await live.Pages)[path];
        foreach (var group in page.QuerySelectorAll("#plays section.group"))
            group.QuerySelector("[data-count]")!.Words().ShouldBe(group.QuerySelectorAll("li.play").Length.ToString(System.Globalization.CultureInfo.InvariantCulture), path);
        page.QuerySelectorAll(".report-head .tally b").Sum(b => int.Parse(b.Words(), System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(page.QuerySelectorAll("#plays li.play").Length, path);
        page.QuerySelector(".contents a[href='#in-force'] .count")!.Words().ShouldBe(page.QuerySelectorAll("#in-force > ul:first-of-type > li.entry").Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var dates = page.QuerySelectorAll("#in-force > ul:first-of-type > li.entry > .when > time").Select(t => t.GetAttribute("datetime")!).ToList();
        dates.ShouldBe(dates.OrderByDescending(d => PartialDate.Parse(d).First).ToList(), "newest first");
    }

    [Fact]
    public async Task HarrisCounty_Closed_NamesTheStatuteAndThePenalty()
    {
        var page = (await live.Pages)["/us/tx/harris-county"];
        var closed = page.QuerySelector("section.group[aria-labelledby=group-closed]");
        closed.ShouldNotBeNull();
        closed.QuerySelectorAll("li.play").Length.ShouldBeGreaterThan(3);
        closed.Words().ShouldContain("752.051");
        page.QuerySelector(".summary")!.Words().ShouldContain("removal from office");
        closed.QuerySelector("#play-detainer-decline, #play-no-local-resources, #play-end-287g").ShouldNotBeNull();
        var law = closed.QuerySelector("details a[href^='/laws/tx#law-']")!.Href()!;
        var laws = (await live.Pages)["/laws/tx"].GetElementById(law.Split('#')[1]);
        laws.ShouldNotBeNull();
        laws.Words().ShouldContain(WordsOf("/")["Laws.Penalties"]);
        laws.QuerySelectorAll("h3 + ul > li").Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Pittsburgh_StateWithoutALaw_SaysNoneFoundAndWhen()
    {
        var page = (await live.Pages)["/us/pa/pittsburgh"];
        page.QuerySelector("section.group[aria-labelledby=group-open] li.play").ShouldNotBeNull();
        var text = page.QuerySelector("#sources")!.Words() + page.QuerySelector("#open")!.Words();
        text.ShouldContain("none", Case.Insensitive);
        text.ShouldContain("found", Case.Insensitive);
        page.QuerySelectorAll("#open details time, #sources > ul time, #open details .soft").Length.ShouldBeGreaterThan(0);
        (await live.Pages)["/laws/pa"].QuerySelector("main")!.Words().ShouldContain(WordsOf("/")["LawKind.None"]);
    }

    [Fact]
    public async Task Denver_StateLaw_IsSaidInASentenceBeforeItsLabel()
    {
        var page = (await live.Pages)["/us/co/denver"];
        page.QuerySelector(".summary")!.Words().ShouldStartWith("Denver");
        page.QuerySelector("#group-done").ShouldNotBeNull();
        page.QuerySelectorAll("#in-force li.entry").Length.ShouldBeGreaterThan(1);
        page.QuerySelector("#play-detainer-decline, #play-end-287g")!.QuerySelector(".refs a").ShouldNotBeNull();
    }

    [Fact]
    public async Task CountyWithoutRecords_NeverSaysThatThereIsNoPolicy()
    {
        var page = (await live.Pages)["/us/ne/arthur-county"];
        page.QuerySelectorAll("#in-force li.entry").Length.ShouldBe(0);
        page.QuerySelector("#in-force .empty")!.Words().ShouldContain("does not mean");
        page.QuerySelector("#sources")!.Words().ShouldContain("not checked", Case.Insensitive);
        foreach (var phrase in new[] { "no policy", "has no polic", "sin política" })
            page.QuerySelector("main")!.Words().ShouldNotContain(phrase);
    }

    [Fact]
    public async Task KingsCounty_InsideNewYorkCity_LeadsToTheCityThatDecides()
    {
        var page = (await live.Pages)["/us/ny/kings-county"];
        page.QuerySelectorAll("main a[href^='/us/ny/new-york-city']").Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task DistrictOfColumbia_IsOnePage()
    {
        var page = (await live.Pages)["/us/dc"];
        page.QuerySelectorAll("#who tbody tr").Length.ShouldBeGreaterThan(0);
        page.QuerySelectorAll("#open li.play").Length.ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task Filter_WithoutScript_ShowsOnlyWhatWasAskedAndKeepsTheChoice()
    {
        var page = (await live.Pages)["/us/co/denver?section=collaboration"];
        page.QuerySelectorAll("#plays li.play").ShouldAllBe(p => p.GetAttribute("data-section") == "collaboration");
        ((IHtmlSelectElement)page.QuerySelector("#filter-section")!).Value.ShouldBe("collaboration");
        page.QuerySelector("#open form [role=status]")!.Words().ShouldContain(page.QuerySelectorAll("#plays li.play").Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var none = await live.Site.PageAsync("/us/co/denver?section=collaboration&office=school_board");
        (none.QuerySelectorAll("#plays li.play").Length > 0 || none.QuerySelector("#plays .empty") is not null).ShouldBeTrue();
    }

    private static Words WordsOf(string path) => Words.In(path.StartsWith("/es", StringComparison.Ordinal) ? Language.Es : Language.En);
}
