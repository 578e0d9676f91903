using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Letters;

/// <summary>Letters as a reader without scripts meets them, with official files and without any.</summary>
public sealed class LetterPageTests(LivingSite living, LiveSite live)
{
    private const string TaskForce = "fl-escambia-county-sheriffs-office_task-force_2025-03-03";

    [Theory]
    [InlineData("", "Please adopt an ordinance")]
    [InlineData("/es", "Pido que se apruebe una ordenanza")]
    public async Task Letter_WithoutScripts_HasThreeSheetsWithBlanks(string root, string ask)
    {
        var page = await live.Site.PageAsync($"{root}/us/co/denver/letter/alpr-limits?office=city_council");

        page.QuerySelectorAll("[data-sheet]").Select(s => s.GetAttribute("data-sheet")).ShouldBe(["letter", "call", "comment"]);
        page.QuerySelector("[data-letter]")!.HasAttribute("hidden").ShouldBeTrue();
        var letter = page.QuerySelector("[data-sheet=letter]")!;
        letter.QuerySelectorAll("[data-part=ask] .tick-line").Length.ShouldBe(2);
        letter.QuerySelector("[data-part=ask] .tick-line")!.Words().ShouldStartWith(ask);
        letter.QuerySelectorAll("[data-part=reason] .ruled span").Length.ShouldBeGreaterThan(2);
        letter.QuerySelectorAll("[data-part=points] .tick-line").Length.ShouldBeGreaterThan(8);
        page.QuerySelector("[data-sheet=call] [data-part=log]")!.QuerySelectorAll(".blank").Length.ShouldBe(4);
    }

    [Fact]
    public async Task Letter_HoldsNoFormThatCouldSendWhatIsTyped()
    {
        var page = await live.Site.PageAsync("/us/co/denver/letter/alpr-limits");

        page.QuerySelectorAll("main form").Length.ShouldBe(0);
        page.QuerySelectorAll("main textarea[name], main input[type=text][name]").Length.ShouldBe(0);
        page.QuerySelectorAll("main textarea").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Letter_OfWhatStateLawCloses_GoesToTheLegislators()
    {
        var page = await living.Site.PageAsync("/us/fl/escambia-county/letter/end-287g");

        page.QuerySelectorAll("#compose-office option").Select(o => o.GetAttribute("value")).ShouldBe(["state_legislature"]);
        page.QuerySelector("[data-sheet=letter] [data-part=ask]")!.Words().ShouldContain("so that local governments may decide for themselves");
        page.QuerySelector("[data-sheet=letter] [data-part=facts]")!.Words().ShouldContain("Escambia County Sheriff's Office");
    }

    [Fact]
    public async Task Letter_ContactPoints_HaveTheirSourceAndDay()
    {
        var page = await living.Site.PageAsync("/us/co/aurora/letter/alpr-limits?office=mayor");
        var mayor = page.QuerySelector("[data-whom=mayor]")!;

        mayor.QuerySelector("a[href='tel:+13035550100']").ShouldNotBeNull();
        mayor.QuerySelector("a[href='mailto:office@example.gov']").ShouldNotBeNull();
        mayor.QuerySelector("a[href='https://example.gov/contact']").ShouldNotBeNull();
        mayor.Words().ShouldContain("200 E. Colfax Ave., Denver, CO 80203");
        mayor.QuerySelectorAll("li .refs a").Length.ShouldBeGreaterThanOrEqualTo(4);
        page.QuerySelector("[data-sheet=letter] [data-part=greeting]")!.Words().ShouldStartWith("Dear Mayor ");
    }

    [Fact]
    public async Task Letter_WhereTheTermEnded_NamesNobody()
    {
        var page = await living.Site.PageAsync("/us/co/denver/letter/alpr-limits?office=mayor");

        page.QuerySelector("[data-sheet=letter] [data-part=greeting]")!.Words().ShouldBe("Dear Mayor,");
        page.QuerySelector("[data-whom=mayor]")!.Words().ShouldContain("No way to reach this office is on file here.");
        page.QuerySelector("[data-whom=mayor]")!.Words().ShouldContain("Official site: example.gov");
    }

    [Theory]
    [InlineData("/us/co/denver/letter/nothing")]
    [InlineData("/us/co/nowhere/letter/alpr-limits")]
    [InlineData("/us/co/denver/letter/alpr-limits?office=queen")]
    [InlineData("/us/co/denver/letter/alpr-limits?office=%3Cscript%3E")]
    [InlineData("/agreements/nothing/letter")]
    public async Task Unknown_Letter_IsAPageThatSaysWhatToDo(string path)
    {
        foreach (var one in new[] { path, SamplePages.Spanish(path) })
            (await live.Site.PageAsync(one, 404)).QuerySelector("main")!.Words().Length.ShouldBeGreaterThan(20);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/es")]
    public async Task PlacePage_EachPlay_LeadsToItsLetter(string root)
    {
        var page = await live.Site.PageAsync($"{root}/us/co/denver");

        page.QuerySelectorAll("#plays li.play").Length.ShouldBeGreaterThan(30);
        page.QuerySelectorAll("#plays li.play").ShouldAllBe(p => p.QuerySelector($"a[href='{root}/us/co/denver/letter/{p.Id!.Substring(5)}']") != null);
    }

    [Theory]
    [InlineData("", "The legislature of Florida can change that law.")]
    [InlineData("/es", "La legislatura de Florida puede cambiar esa ley.")]
    public async Task Exit_RequiredByLaw_SaysWhichLawAndWhoCanChangeIt(string root, string words)
    {
        var page = await living.Site.PageAsync($"{root}/agreements/{TaskForce}/letter");

        page.QuerySelector("main .note")!.Words().ShouldContain(words);
        page.QuerySelector("main .note")!.Words().ShouldContain("Fla. Stat.");
        page.QuerySelector($"main a[href='{root}/us/fl/escambia-county/letter/end-287g']").ShouldNotBeNull();
        page.QuerySelectorAll(".paper-sheet").Length.ShouldBe(0);
    }

    [Fact]
    public async Task Exit_OfAnAgencyWithoutAPlace_IsALetterWithBlanks()
    {
        const string id = "fl-sample-bay-police-department_task-force_2025-07-01";
        var page = await living.Site.PageAsync($"/es/agreements/{id}/letter?from=2027-01-04");

        page.QuerySelector("article.paper-sheet")!.GetAttribute("lang").ShouldBe("en");
        page.QuerySelector("article.paper-sheet")!.Words().ShouldContain("gives notice that it ends the agreement");
        page.QuerySelectorAll("article.paper-sheet .blank").Length.ShouldBeGreaterThan(3);
        page.QuerySelector("section:has(#notes) ol")!.Words().ShouldContain("Aquí no se conoce el gobierno de esta agencia");
        (await living.Site.PageAsync($"/agreements/{id}")).QuerySelector($"a[href='/agreements/{id}/letter']").ShouldNotBeNull();
        await living.Site.PageAsync($"/agreements/{id}/letter?from=x", 400);
    }
}
