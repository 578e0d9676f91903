using AngleSharp.Html.Dom;
using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Agreements;

/// <summary>Agreements of the official lists as a reader meets them, with lists and without any.</summary>
public sealed class AgreementPageTests(LivingSite living, LiveSite live)
{
    private const string TaskForce = "fl-escambia-county-sheriffs-office_task-force_2025-03-03";

    [Theory]
    [InlineData("")]
    [InlineData("/es")]
    public async Task Place_Section_ShowsEachAgreementOnceWithItsExit(string root)
    {
        var page = await living.Site.PageAsync($"{root}/us/fl/escambia-county");

        var items = page.QuerySelectorAll("#in-force ul.agreements > li.entry");
        items.Length.ShouldBe(6);
        items.ShouldAllBe(i => i.QuerySelector(".refs a") != null && i.QuerySelector("h4 a") != null && i.QuerySelector("details ol.history li") != null);
        var task = page.GetElementById($"agreement-{TaskForce}")!;
        task.QuerySelector("h4 a")!.Href().ShouldBe($"{root}/agreements/{TaskForce}");
        task.QuerySelectorAll("blockquote").Length.ShouldBeGreaterThan(2);
        task.QuerySelector("a[href*='/laws/fl#law-']").ShouldNotBeNull();
        page.QuerySelector(".contents a[href='#agreements'] .count")!.Words().ShouldBe("6");
        page.QuerySelectorAll("h3#agreements").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Place_NoticeFromAChosenDay_IsCountedWithoutScript()
    {
        var page = await living.Site.PageAsync("/us/fl/escambia-county?from=2027-01-04");

        ((IHtmlInputElement)page.GetElementById("count-from")!).Value.ShouldBe("2027-01-04");
        page.GetElementById($"agreement-{TaskForce}")!.Words().ShouldContain("4 April 2027");
        (await living.Site.PageAsync("/us/fl/escambia-county?from=2027-02-30", 400)).QuerySelector("main")!.Words().Length.ShouldBeGreaterThan(10);
    }

    [Theory]
    [InlineData("/us/co/denver", "Not checked")]
    [InlineData("/es/us/co/denver", "Sin revisar")]
    [InlineData("/agreements", "Not checked")]
    public async Task Page_WithoutLists_SaysNotChecked(string path, string words)
    {
        var page = await live.Site.PageAsync(path);

        page.QuerySelector("#in-force h3#agreements ~ .empty, h1 ~ .empty")!.Words().ShouldStartWith(words);
        page.QuerySelectorAll("ul.agreements li").Length.ShouldBe(0);
    }

    [Fact]
    public async Task City_WithoutALine_IsToldSoWithTheDateOfTheList()
    {
        var page = await living.Site.PageAsync("/us/co/denver");

        page.QuerySelector("#in-force h3#agreements ~ p:not(.intro)")!.Words().ShouldStartWith("No line of the list of 18 July 2025 names an agency of Denver.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/es")]
    public async Task Agreements_Page_HasMapPlotSliderTableAndLists(string root)
    {
        var page = await living.Site.PageAsync($"{root}/agreements");

        page.QuerySelectorAll("#nation svg path.area").Length.ShouldBeGreaterThan(50);
        page.QuerySelector("#nation")!.GetAttribute("data-values")!.ShouldContain("/api/v1/map/agreements");
        page.QuerySelectorAll(".plot path.line").Length.ShouldBeGreaterThan(3);
        page.QuerySelectorAll("form[data-days] option").Select(o => o.GetAttribute("value")).ShouldBe(["2025-07-18", "2025-06-04", "2025-05-16"]);
        page.QuerySelectorAll("#table tbody tr").Length.ShouldBe(6);
        page.QuerySelectorAll("#table tbody th a").Select(a => a.Href()!).ShouldContain(h => h.StartsWith($"{root}/agreements/", StringComparison.Ordinal));
        page.QuerySelectorAll("#table tbody th a").Select(a => a.Href()!).ShouldContain($"{root}/us/fl/escambia-county");
        page.QuerySelectorAll("#gone li.entry").Length.ShouldBe(2);
        page.QuerySelectorAll("#pending li").Length.ShouldBe(1);
        page.QuerySelectorAll("#lists tbody tr").Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("/agreements?status=listed", 2)]
    [InlineData("/agreements?model=task_force&type=county", 1)]
    [InlineData("/agreements?text=bay", 2)]
    [InlineData("/agreements?state=co", 0)]
    [InlineData("/agreements?as_of=2025-05-20", 6)]
    public async Task Agreements_Filters_WorkWithoutScript(string path, int rows)
    {
        var page = await living.Site.PageAsync(path);

        page.QuerySelectorAll("#table tbody tr").Length.ShouldBe(rows);
        if (rows == 0)
            page.QuerySelector("#table .empty").ShouldNotBeNull();
    }

    [Fact]
    public async Task Agreements_Links_KeepTheFilters()
    {
        var page = await living.Site.PageAsync("/agreements?state=fl&status=listed&as_of=2025-07-18");

        page.QuerySelectorAll("#table thead a").ShouldAllBe(a => a.GetAttribute("href")!.Contains("state=fl") && a.GetAttribute("href")!.Contains("status=listed") && a.GetAttribute("href")!.Contains("as_of=2025-07-18"));
        var csv = page.QuerySelector("#table a[download]")!.Href()!;
        using var table = await living.Site.GetAsync(csv);
        ((int)table.StatusCode).ShouldBe(200);
        (await table.Content.ReadAsStringAsync()).TrimEnd().Split('\n').Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("/agreements?model=nothing")]
    [InlineData("/agreements?as_of=tomorrow")]
    [InlineData("/agreements?sort=up")]
    public async Task Agreements_WrongFilter_IsSaid(string path) => (await living.Site.PageAsync(path, 400)).QuerySelector("main")!.Words().Length.ShouldBeGreaterThan(10);

    [Fact]
    public async Task Agreement_Page_HasItsFullHistory()
    {
        var page = await living.Site.PageAsync($"/agreements/{TaskForce}");

        page.QuerySelector("h1")!.Words().ShouldBe("Escambia County Sheriff's Office");
        page.QuerySelector("details[open] ol.history")!.QuerySelectorAll("li").Length.ShouldBe(3);
        page.QuerySelectorAll("dl.facts dt").Length.ShouldBeGreaterThan(3);
        page.QuerySelectorAll("#others li").Length.ShouldBe(3);
        page.QuerySelectorAll("ol.sources li").Length.ShouldBeGreaterThan(0);
        await living.Site.PageAsync("/agreements/nothing-of-the-kind", 404);
    }

    [Theory]
    [InlineData("/agreements")]
    [InlineData("/agreements/fl-escambia-county-sheriffs-office_task-force_2025-03-03")]
    [InlineData("/us/fl/escambia-county")]
    [InlineData("/us/fl")]
    public async Task Page_InBothLanguages_IsWellMade(string path)
    {
        foreach (var address in SamplePages.BothLanguages([path]))
        {
            var page = await living.Site.PageAsync(address);
            var found = new Findings();
            var lang = address.StartsWith("/es", StringComparison.Ordinal) ? "es" : "en";
            var level = 0;
            foreach (var heading in page.QuerySelectorAll("h1,h2,h3,h4,h5,h6"))
            {
                found.Check(heading.LocalName[1] - '0' <= level + 1, $"{address}: a level is skipped before {heading.Words()}");
                level = heading.LocalName[1] - '0';
            }

            foreach (var twice in page.All.Where(e => e.HasAttribute("id")).GroupBy(e => e.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
                found.Add($"{address}: id {twice.Key} is there {twice.Count()} times");
            foreach (var part in page.QuerySelectorAll("main [lang]").Where(e => e.GetAttribute("lang") == e.ParentElement?.Closest("[lang]")?.GetAttribute("lang")))
                found.Add($"{address}: lang repeats the language around it: {part.Words()}");
            foreach (var table in page.QuerySelectorAll("table"))
                found.Check(table.QuerySelector(":scope > caption") is not null && table.QuerySelectorAll("th").All(h => h.HasAttribute("scope")), $"{address}: a table without caption or scopes");
            foreach (var field in page.QuerySelectorAll("main input:not([type=hidden]), main select"))
                found.Check(page.QuerySelector($"label[for='{field.Id}']") is not null, $"{address}: no label for {field.OuterHtml}");
            found.Check(!page.QuerySelector("main")!.Words().Contains("Agreements.", StringComparison.Ordinal), $"{address}: a key instead of words");
            found.Check(page.DocumentElement.GetAttribute("lang") == lang, address);
            found.ShouldBeNone();
        }
    }

    [Fact]
    public async Task State_Page_HasNumbersPlotAndCounties()
    {
        var page = await living.Site.PageAsync("/us/fl");

        page.QuerySelectorAll("#in-force .plot path.line").Length.ShouldBeGreaterThan(2);
        page.QuerySelectorAll("#in-force path.area-county").Length.ShouldBe(67);
        page.QuerySelectorAll("#in-force path.v-few_listed").Length.ShouldBe(1);
        page.QuerySelector("#in-force .districts-pair ol a")!.Href().ShouldBe("/us/fl/escambia-county#agreements");
    }

    [Fact]
    public async Task Page_FirstLoad_IsSmall()
    {
        using var answer = await living.Site.GetAsync("/agreements", ("Accept-Encoding", "br"));

        (await answer.Content.ReadAsByteArrayAsync()).Length.ShouldBeLessThan(150_000);
    }
}
