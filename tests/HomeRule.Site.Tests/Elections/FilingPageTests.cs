using System.Globalization;
using AngleSharp.Dom;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Site.Tests.Elections;

public sealed class FilingPageTests(LiveSite live)
{
    [Fact]
    public async Task Elections_FilingWindows_AreSoonestFirstAndNonePast()
    {
        var page = await live.Site.PageAsync("/elections");

        var days = page.QuerySelectorAll("#filing tbody tr").Select(static r => DateOnly.ParseExact(r.QuerySelector("td[data-value]")!.GetAttribute("data-value")!, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToList();
        days.Count.ShouldBeGreaterThan(10);
        days.ShouldBeInOrder();
        days[0].ShouldBeGreaterThanOrEqualTo(RealAtlas.Today);
        days[^1].ShouldBeLessThanOrEqualTo(RealAtlas.Today.AddYears(1));
        page.QuerySelector("#filing")!.Words().ShouldContain("Check each one with the filing officer");
    }

    [Theory]
    [InlineData("/elections?state=wa", "Opens Monday 3 May 2027, 8 a.m. local time, closes Friday 7 May 2027, 5 p.m. local time.", "All offices", "RCW 29A.24.050", "Check")]
    [InlineData("/es/elections?state=wa", "Abre el lunes 3 de mayo de 2027, 8 a. m. (hora local); cierra el viernes 7 de mayo de 2027, 5 p. m. (hora local).", "Todos los cargos", "RCW 29A.24.050", "Compruebe")]
    public async Task Elections_OfAState_TellTheWindowItsLawAndHowItIsComputed(string path, string when, string offices, string law, string check)
    {
        var page = await live.Site.PageAsync(path);

        var row = page.QuerySelectorAll("#filing tbody tr").ShouldHaveSingleItem();
        row.Children[0].Words().ShouldBe(when);
        row.Children[2].Words().ShouldStartWith(offices);
        row.Children[3].GetAttribute("data-value").ShouldBe((new DateOnly(2027, 5, 3).DayNumber - RealAtlas.Today.DayNumber).ToString(CultureInfo.InvariantCulture));
        row.Children[4].Words().ShouldContain(law);
        row.QuerySelectorAll("details li").Length.ShouldBeGreaterThanOrEqualTo(2);
        foreach (var step in row.QuerySelectorAll("details li"))
            step.QuerySelector("time").ShouldNotBeNull();
        page.QuerySelector("#filing")!.Words().ShouldContain(check);
    }

    [Fact]
    public async Task Elections_AWindowThatIsOpen_CountsToItsClose()
    {
        var page = await live.Site.PageAsync("/elections?state=wa&as_of=2027-05-05");

        page.QuerySelectorAll("#filing tbody tr")[0].Children[3].Words().ShouldBe("closes in 2 days");
    }

    [Fact]
    public async Task Elections_TheDayAfterTheClose_DoNotListTheWindow()
    {
        (await live.Site.PageAsync("/elections?state=wa&as_of=2027-05-07")).QuerySelector("#filing tbody tr")!.Children[3].Words().ShouldBe("closes today");
        (await live.Site.PageAsync("/elections?state=wa&as_of=2027-05-08")).QuerySelectorAll("#filing tbody tr").ShouldAllBe(static r => !r.Children[0].TextContent.Contains("2027", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/elections?state=nv", "No filing window of Nevada")]
    [InlineData("/es/elections?state=nv", "ningún plazo de inscripción de Nevada")]
    public async Task Elections_WithoutAWindow_SayWhomToAsk(string path, string words)
    {
        var page = await live.Site.PageAsync(path);

        page.QuerySelector("#filing .empty")!.Words().ShouldContain(words);
        page.QuerySelector("#filing table").ShouldBeNull();
    }

    [Fact]
    public async Task Place_OutsideAnchorage_HasNoWindowOfAnchorage()
    {
        (await live.Site.PageAsync("/us/ak/anchorage")).QuerySelector("#windows")!.Words().ShouldContain("Anchorage Municipal Code");
        (await live.Site.PageAsync("/us/ak/juneau")).QuerySelector("#windows")!.Words().ShouldNotContain("Anchorage Municipal Code");
    }

    [Fact]
    public async Task Pages_ForEveryWindow_HaveAllOfTheirWords()
    {
        foreach (var path in SamplePages.BothLanguages(["/elections", "/elections?as_of=2026-01-01", "/elections?as_of=2025-01-01"]))
            (await live.Site.PageAsync(path)).QuerySelector("#filing")!.TextContent.ShouldNotContain("Filing.", customMessage: path);
    }
}
