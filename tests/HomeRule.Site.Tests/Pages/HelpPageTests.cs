using System.Net;
using System.Text.RegularExpressions;
using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Pages;

/// <summary>Help, and "what you can do next", as somebody sees them.</summary>
public sealed partial class HelpPageTests(LiveSite live)
{
    [Theory]
    [InlineData("/help/il")]
    [InlineData("/es/help/il")]
    public async Task State_Address_IsALinkOnlyWhereVerified(string path)
    {
        var page = (await live.Pages)[path];
        var plates = page.GetElementById("body-il-vehicles")!;
        plates.QuerySelectorAll(".reach a:not(.refs a)").Select(static a => a.GetAttribute("href")).ShouldBe(["https://ilsos.gov/", "tel:+13128141730", "mailto:platewatch@ilsos.gov"]);
        var board = page.GetElementById("body-il-police-license")!;
        board.QuerySelectorAll("a:not(.refs a)").ShouldBeEmpty();
        board.Words().ShouldContain(path.StartsWith("/es", StringComparison.Ordinal) ? "Dirección sin verificar" : "Address not verified; look for it under this name");
        page.QuerySelector(".emergency")!.Words().ShouldContain("911");
    }

    [Fact]
    public async Task State_BeforeReporting_SaysWhatToNoteAndThatNothingIsKept()
    {
        var before = (await live.Pages)["/help/il"].GetElementById("before")!.Words();
        before.ShouldContain("events, dates, places, vehicles");
        before.ShouldContain("never interfere");
        before.ShouldContain("Nothing is sent or kept here");
        (await live.Pages)["/help/il"].QuerySelectorAll("main form").ShouldBeEmpty();
    }

    [Fact]
    public async Task Organisations_EachHasItsAffiliation_AndListingIsNoEndorsement()
    {
        var page = (await live.Pages)["/help"];
        page.GetElementById("serve")!.Words().ShouldContain("not an endorsement");
        var entries = page.QuerySelectorAll("#serve li.entry");
        entries.Length.ShouldBe(53);
        foreach (var entry in entries)
            entry.QuerySelector(".tag")!.Words().ShouldNotBeEmpty();
        entries[0].QuerySelector(".tag")!.Words().ShouldBe("Non-partisan");
    }

    [Fact]
    public async Task Organisations_Filters_NarrowTheListAndStayFilled()
    {
        var page = (await live.Pages)["/help?affiliation=republican&for=women"];
        page.QuerySelectorAll("#serve li.entry .tag").Select(static t => t.Words()).Distinct().ShouldBe(["Republican"]);
        page.QuerySelector("#filter-affiliation option[selected]")!.GetAttribute("value").ShouldBe("republican");
        (await live.Pages)["/help?text=zzzz"].QuerySelectorAll("#serve li.entry").ShouldBeEmpty();
        (await live.Pages)["/help?text=zzzz"].QuerySelector("#filter-text")!.GetAttribute("value").ShouldBe("zzzz");
    }

    [Theory]
    [InlineData("/help?state=CO", "/help/co")]
    [InlineData("/es/help?state=tx", "/es/help/tx")]
    [InlineData("/help/IL", "/help/il")]
    public async Task State_Chosen_LeadsToItsPage(string path, string target)
    {
        using var response = await live.Site.GetAsync(path);
        response.RequestMessage!.RequestUri!.PathAndQuery.ShouldBe(response.StatusCode == HttpStatusCode.OK ? target : path);
        if (response.StatusCode != HttpStatusCode.OK)
            response.Headers.Location!.ToString().ShouldEndWith(target);
    }

    [Theory]
    [InlineData("/help/zz")]
    [InlineData("/help/co%2Fdenver")]
    [InlineData("/es/help/%3Cscript%3E")]
    public async Task State_Unknown_IsAPageThatSaysWhatToDo(string path)
    {
        using var response = await live.Site.GetAsync(path);
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("<script>alert");
    }

    [Fact]
    public async Task Next_OfEveryPlacePage_HasAFewStepsWithPagesOfTheAgreedForm()
    {
        foreach (var path in SamplePages.BothLanguages(SamplePages.Places))
        {
            var next = (await live.Pages)[path].GetElementById("next")!;
            next.QuerySelectorAll("ol.steps > li").Length.ShouldBeInRange(1, 5, path);
            foreach (var href in next.QuerySelectorAll(".step-links a").Select(static a => a.GetAttribute("href")!))
                Form().IsMatch(href).ShouldBeTrue($"{path}: {href}");
            next.QuerySelector("a[href*='/help/']").ShouldNotBeNull(path);
            next.QuerySelector("a[href$='/help#serve']").ShouldNotBeNull(path);
        }
    }

    [Fact]
    public async Task Next_WhereStateLawClosesPlays_NamesTheLawAndWhereItCanBeChanged()
    {
        var next = (await live.Pages)["/us/tx/harris-county"].GetElementById("next")!;
        next.Words().ShouldContain("The state legislature can change a state law");
        next.QuerySelector("a[href='/laws/tx#law-tx-sb4-2017']").ShouldNotBeNull();
        (await live.Pages)["/us/pr"].GetElementById("next")!.Words().ShouldContain("Nobody has looked at the law of Puerto Rico");
    }

    [GeneratedRegex("^(/es)?(/us/[a-z]{2}(/[a-z0-9-]+)?(/draft/[a-z0-9-]+|/letter/[a-z0-9-]+|/records|#play-[a-z0-9-]+)|/agreements/[a-z0-9_-]+)$")]
    private static partial Regex Form();
}
