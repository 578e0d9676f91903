using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Site.Tests.Pages;

public sealed class RouteTests(LiveSite live)
{
    /// <summary>Every page that the program knows, from its route table: a new page is tested, or this list fails. Cards for frames are no whole pages and have tests of their own.</summary>
    [Fact]
    public void Routes_OfThePages_AreAllSampled()
    {
        var sampled = SamplePages.Kinds.Concat(SamplePages.Living).Concat(SamplePages.Framed).Select(p => p.Split('?')[0].Trim('/').Split('/')).ToList();
        var pages = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "HomeRule.Site", "Pages"), "*.cshtml", SearchOption.AllDirectories)
            .Select(f => File.ReadLines(f).First()).Where(l => l.StartsWith("@page \"", StringComparison.Ordinal)).Select(l => l.Split('"')[1]).Where(r => !r.StartsWith("/problem/", StringComparison.Ordinal) && !r.StartsWith("/embed/", StringComparison.Ordinal));
        foreach (var route in pages)
        {
            var parts = route.Trim('/').Split('/');
            sampled.Any(s => s.Length <= parts.Length && s.Length >= parts.Count(p => !p.EndsWith("?}", StringComparison.Ordinal))
                && s.Index().All(p => parts[p.Index].StartsWith('{') || parts[p.Index] == p.Item)).ShouldBeTrue($"{route} is in no sample");
        }
    }

    [Fact]
    public async Task States_AllOfThem_HavePagesInBothLanguages()
    {
        var states = (await live.Pages)["/us"].QuerySelectorAll("main ul.columns a").Select(a => a.Href()!).ToList();
        states.Count.ShouldBeGreaterThanOrEqualTo(51);
        states.Distinct().Count().ShouldBe(states.Count);
        foreach (var path in SamplePages.BothLanguages(states))
        {
            var page = await live.Site.PageAsync(path);
            page.QuerySelector("h1")!.Words().ShouldNotBeEmpty();
            // American Samoa, Guam and the like have a page but no county in the boundaries; the District is one government.
            if (!path.EndsWith("/dc", StringComparison.Ordinal) && RealAtlas.Snapshot.Content.States.Any(s => path.EndsWith("/" + s.Id, StringComparison.Ordinal)))
                page.QuerySelectorAll("#members li a").Length.ShouldBeGreaterThan(0, path);
        }
    }

    [Theory]
    [InlineData("/us/co/denver", "Denver")]
    [InlineData("/us/tx/harris-county", "Harris County")]
    [InlineData("/us/ny/new-york-city", "New York")]
    [InlineData("/us/ny/kings-county", "Kings County")]
    [InlineData("/us/pa/pittsburgh", "Pittsburgh")]
    [InlineData("/us/dc", "District of Columbia")]
    [InlineData("/es/us/co/denver", "Denver")]
    [InlineData("/es/us/tx", "Texas")]
    public async Task Title_OfAPlace_StartsWithIt(string path, string name)
    {
        var page = await live.Site.PageAsync(path);
        page.Title!.ShouldStartWith(name);
        page.QuerySelector("h1")!.Words().ShouldStartWith(name);
    }

    [Theory]
    [InlineData("/us/CO/Denver", "/us/co/denver")]
    [InlineData("/es/us/CO/Denver?as_of=2026-01-01", "/es/us/co/denver?as_of=2026-01-01")]
    [InlineData("/laws/TX", "/laws/tx")]
    [InlineData("/search?q=Denver, CO", "/us/co/denver")]
    [InlineData("/es/search?q=Harris County TX", "/es/us/tx/harris-county")]
    public async Task Redirect_ToTheOneAddress_StaysHere(string path, string target)
    {
        using var response = await live.Site.GetAsync(path.Replace(" ", "%20", StringComparison.Ordinal));
        ((int)response.StatusCode).ShouldBeInRange(301, 308);
        response.Headers.Location!.OriginalString.ShouldBe(target);
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/us/co/nowhere")]
    [InlineData("/us/zz")]
    [InlineData("/us/zz/denver")]
    [InlineData("/us/co/denver/more")]
    [InlineData("/us/co/denver/seat/nothing")]
    [InlineData("/us/co/seat/mayor")]
    [InlineData("/plays/nothing")]
    [InlineData("/laws/zz")]
    [InlineData("/laws/co/denver")]
    [InlineData("/assets/nothing.js")]
    [InlineData("/es/es")]
    [InlineData("/map?show=nothing")]
    public async Task Unknown_Address_IsAPageThatSaysWhatToDo(string path)
    {
        foreach (var one in path.StartsWith("/assets", StringComparison.Ordinal) ? [path] : new[] { path, SamplePages.Spanish(path) })
        {
            var page = await live.Site.PageAsync(one, 404);
            page.QuerySelectorAll("h1").Length.ShouldBe(1);
            page.QuerySelector("form[role=search] input[name=q]").ShouldNotBeNull();
            page.DocumentElement.GetAttribute("lang").ShouldBe(one.StartsWith("/es", StringComparison.Ordinal) ? "es" : "en");
            page.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
        }
    }

    [Fact]
    public async Task Unknown_PlaceThatIsNearly_SuggestsIt()
    {
        var page = await live.Site.PageAsync("/us/co/denvr", 404);
        page.QuerySelectorAll("main ul.lines a").Select(a => a.Href()).ShouldContain("/us/co/denver");
    }

    [Fact]
    public async Task ProblemPage_AskedForDirectly_IsNotFound()
    {
        await live.Site.PageAsync("/problem/404", 404);
        using var odd = await live.Site.GetAsync("/problem/200");
        ((int)odd.StatusCode).ShouldBe(404);
    }

    [Theory]
    [InlineData("/us/co/denver?as_of=yesterday")]
    [InlineData("/us/co/denver?as_of=2026-13-01")]
    [InlineData("/us/co/denver?as_of=2026-02-30")]
    [InlineData("/us/co/denver?as_of=0001-01-01")]
    [InlineData("/us/co/denver?as_of=9999-12-31")]
    [InlineData("/us/co/denver?as_of=2026")]
    [InlineData("/us/co/denver?as_of=")]
    [InlineData("/us/co/denver?as_of=2026-01-01&as_of=2026-01-02")]
    [InlineData("/map?as_of=x")]
    [InlineData("/laws/tx?as_of=x")]
    [InlineData("/elections?as_of=x")]
    [InlineData("/us/co/denver/seat/mayor?as_of=x")]
    [InlineData("/compare?a=co/denver&b=tx/austin&as_of=x")]
    [InlineData("/es/us/co/denver?as_of=x")]
    public async Task AsOf_NotADay_IsRefusedInWords(string path)
    {
        var page = await live.Site.PageAsync(path, 400);
        page.QuerySelector("main")!.Words().ShouldContain("2026-11-21");
    }

    [Fact]
    public async Task AsOf_AnotherDay_ChangesTheAnswerAndSaysSo()
    {
        var page = await live.Site.PageAsync("/us/co/denver?as_of=2010-01-01");
        page.QuerySelector(".report-head time[datetime='2010-01-01']").ShouldNotBeNull();
        page.QuerySelector(".report-head .tally")!.Words().ShouldNotBe((await live.Pages)["/us/co/denver"].QuerySelector(".report-head .tally")!.Words());
    }
}
