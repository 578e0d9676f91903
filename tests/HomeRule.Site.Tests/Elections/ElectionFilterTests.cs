using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using HomeRule.Site.Tests.Api;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Site.Tests.Elections;

/// <summary>Filters of the page, the API and the addresses that they share.</summary>
public sealed class ElectionFilterTests(LiveSite live)
{
    [Fact]
    public async Task Office_OnThePage_LeavesRowsThatNameIt()
    {
        var page = await live.Site.PageAsync("/elections?office=sheriff");

        var rows = page.QuerySelectorAll("#filing tbody tr");
        rows.Length.ShouldBeGreaterThan(3);
        rows.ShouldAllBe(static r => r.Children[2].Words().Contains("Sheriff", StringComparison.Ordinal));
        rows.Length.ShouldBeLessThan((await live.Pages)["/elections"].QuerySelectorAll("#filing tbody tr").Length);
        page.QuerySelector("#filter-office option[selected]")!.GetAttribute("value").ShouldBe("sheriff");
    }

    [Theory]
    [InlineData(30)]
    [InlineData(60)]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(365)]
    public async Task Days_OnThePageAndInTheApi_LeaveWhatOpensOrClosesWithinThem(int days)
    {
        var page = await live.Site.PageAsync($"/elections?days={days}");
        var json = await Json($"/api/v1/windows?days={days}");

        var left = page.QuerySelectorAll("#filing tbody tr").Select(static r => int.Parse(r.Children[3].GetAttribute("data-value")!, CultureInfo.InvariantCulture)).ToList();
        left.ShouldAllBe(l => l >= 0 && l <= days);
        left.ShouldBeInOrder();
        json.GetProperty("filing").GetArrayLength().ShouldBe(left.Count);
        json.GetProperty("filingTo").GetString().ShouldBe(RealAtlas.Today.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Lever_InTheApi_StandsForTheOfficesThatDecideOrShareIt()
    {
        var offices = RealAtlas.Snapshot.Content.Offices.Where(static o => o.Levers.Any(static l => l.Lever == "detainer_holds" && l.Control is Civics.Control.Decides or Civics.Control.Shares)).Select(static o => o.Id).ToHashSet();
        var json = await Json("/api/v1/windows?lever=detainer_holds");

        var filing = json.GetProperty("filing").EnumerateArray().ToList();
        filing.Count.ShouldBeGreaterThan(3);
        filing.ShouldAllBe(w => w.GetProperty("offices").EnumerateArray().Any(o => offices.Contains(o.GetString()!)));
        json.GetProperty("windows").EnumerateArray().ShouldAllBe(w => offices.Contains(w.GetProperty("window").GetProperty("office").GetString()!));
    }

    [Fact]
    public async Task Place_OnThePage_HasTheOfficesOverItAndNoCoordinates()
    {
        var page = await live.Site.PageAsync("/elections?place=pa/pittsburgh");

        page.QuerySelector("h1")!.Words().ShouldBe("Elections in Pittsburgh");
        page.QuerySelectorAll("#filing tbody tr").ShouldAllBe(static r => r.Children[1].Words() == "Pennsylvania");
        page.QuerySelector("#filter-near")!.GetAttribute("value").ShouldBe("Pittsburgh, Pennsylvania");
        page.QuerySelectorAll("form.filters input").Select(static i => i.GetAttribute("name")).ShouldBeSubsetOf(["near", "place", "q", "state", "office", "lever"]);
    }

    /// <summary>Without scripts the form sends what was typed, and the place of before beside it.</summary>
    [Theory]
    [InlineData("/elections?near=Pittsburgh,%20PA&office=mayor", "/elections?place=pa/pittsburgh&office=mayor")]
    [InlineData("/es/elections?near=Pittsburgh,%20PA", "/es/elections?place=pa/pittsburgh")]
    [InlineData("/elections?near=Denver,%20CO&place=pa/pittsburgh&state=pa", "/elections?place=co/denver")]
    [InlineData("/elections?near=Harris%20County&state=tx", "/elections?place=tx/harris-county")]
    public async Task Near_WithAPlaceTyped_GoesToItsAddress(string path, string target)
    {
        using var response = await live.Site.GetAsync(path);

        ((int)response.StatusCode).ShouldBe(302);
        response.Headers.Location!.OriginalString.ShouldBe(target);
    }

    [Theory]
    [InlineData("/elections?near=&place=pa/pittsburgh&state=pa", "Elections in Pennsylvania")]
    [InlineData("/elections?near=Pittsburgh,%20Pennsylvania&place=pa/pittsburgh&state=wa", "Elections in Washington")]
    [InlineData("/elections?near=Pittsburgh,%20Pennsylvania&place=pa/pittsburgh&state=pa", "Elections in Pittsburgh")]
    [InlineData("/es/elections?state=pa", "Elecciones en Pensilvania")]
    public async Task Form_SentWithoutScripts_MeansWhatWasChangedLast(string path, string title)
    {
        var page = await live.Site.PageAsync(path);

        page.QuerySelector("h1")!.Words().ShouldBe(title);
        page.Title!.ShouldStartWith(title);
    }

    [Fact]
    public async Task Near_ThatFitsSeveralPlaces_OffersThem()
    {
        var page = await live.Site.PageAsync("/elections?near=Washington%20County&office=mayor");

        var links = page.QuerySelectorAll("#answer .note li a").Select(static a => a.Href()!).ToList();
        links.Count.ShouldBeGreaterThan(1);
        links.ShouldAllBe(static h => h.StartsWith("/elections?place=", StringComparison.Ordinal) && h.EndsWith("&office=mayor", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rows_InSpanish_HaveTheSpanishNamesOfStates()
    {
        var page = await live.Site.PageAsync("/es/elections");

        page.QuerySelectorAll("#filing th[scope=row]").Select(static h => h.Words()).ShouldContain("Pensilvania");
        page.QuerySelector("#filter-state option[value=pa]")!.Words().ShouldBe("Pensilvania");
        page.QuerySelector("#where")!.TextContent.ShouldContain("Misisipi");
        page.QuerySelector("#filing")!.TextContent.ShouldNotContain("Pennsylvania");
    }

    /// <summary>Drawing, legend, table and list say the same.</summary>
    [Fact]
    public async Task Map_OfTheStates_AgreesWithTheListAndItsTable()
    {
        var page = await live.Site.PageAsync("/elections?office=sheriff");

        var next = page.QuerySelectorAll("#filing tbody tr").GroupBy(static r => r.Children[1].Words()).ToDictionary(static g => g.Key, static g => int.Parse(g.First().Children[3].GetAttribute("data-value")!, CultureInfo.InvariantCulture));
        var rows = page.QuerySelectorAll("#where tbody tr");
        rows.Length.ShouldBe(51);
        foreach (var row in rows)
            row.Children[1].GetAttribute("data-value").ShouldBe(next.TryGetValue(row.Children[0].Words(), out var days) ? days.ToString(CultureInfo.InvariantCulture) : "", row.Children[0].Words());
        var shapes = page.QuerySelectorAll("#where svg a");
        shapes.Length.ShouldBe(51);
        shapes.Count(static s => s.GetAttribute("aria-label")!.EndsWith("Nothing computed in this time", StringComparison.Ordinal)).ShouldBe(51 - next.Count);
        var legend = page.QuerySelectorAll("#where .legend li .soft").Sum(static l => int.Parse(l.Words().Split(' ')[0], CultureInfo.InvariantCulture));
        legend.ShouldBe(51);
        foreach (var (state, left) in next)
        {
            var value = left switch { <= 30 => "within_30", <= 90 => "within_90", <= 180 => "within_180", _ => "within_365" };
            shapes.Single(s => s.GetAttribute("aria-label")!.StartsWith(state + ":", StringComparison.Ordinal)).QuerySelector("path")!.ClassList.ShouldContain("v-" + value, state);
        }
    }

    [Fact]
    public async Task Regular_Searched_LeavesTheRowsThatFitAndTheWholeCountryIsCut()
    {
        var all = await live.Site.PageAsync("/elections");
        all.QuerySelectorAll("#regular tbody tr").Length.ShouldBe(100);
        all.QuerySelector("#regular")!.TextContent.ShouldContain("The soonest 100 of");

        var found = await live.Site.PageAsync("/elections?q=chicago%20MAYOR");
        found.QuerySelectorAll("#regular tbody tr").ShouldHaveSingleItem().Words().ShouldContain("Chicago");
        (await live.Site.PageAsync("/elections?q=zzzz")).QuerySelector("#regular .empty")!.Words().ShouldContain("fits these words");
    }

    [Theory]
    [InlineData("days=0", "days")]
    [InlineData("days=731", "days")]
    [InlineData("days=-1", "days")]
    [InlineData("days=1e2", "days")]
    [InlineData("days=%D9%A3%D9%A0", "days")]
    [InlineData("days=99999999999999999999", "days")]
    [InlineData("days=", "days")]
    [InlineData("days=30%00", "days")]
    [InlineData("days=30&days=60", "days")]
    [InlineData("office=king", "office")]
    [InlineData("office=city_attorney", "office")]
    [InlineData("office=sheriff&office=mayor", "office")]
    [InlineData("office=%00", "office")]
    [InlineData("office=", "office")]
    [InlineData("lever=no_lever", "lever")]
    [InlineData("lever=%ED%A0%80", "lever")]
    [InlineData("state=zz", "state")]
    [InlineData("state=%D9%A2%D9%A6", "state")]
    [InlineData("place=xx/nowhere", "place")]
    [InlineData("state=tx&place=pa/pittsburgh", "place")]
    [InlineData("near=Denver", "near")]
    public async Task Question_AskedWrongly_NamesTheField(string query, string field)
    {
        foreach (var path in new[] { "/api/v1/windows?", "/downloads/windows.ics?", "/elections.atom?" })
        {
            using var response = await live.Site.GetAsync(path + query);
            ((int)response.StatusCode).ShouldBeOneOf(400, 404);
            await ContractTests.ShouldBeProblem(response, field);
        }
    }

    [Theory]
    [InlineData("/elections?days=0", "number")]
    [InlineData("/elections?days=%D9%A3%D9%A0", "730")]
    [InlineData("/es/elections?days=731", "730")]
    [InlineData("/elections?as_of=9999-12-31", "2026-11-21")]
    [InlineData("/elections?as_of=2026-02-29", "2026-11-21")]
    public async Task Page_AskedWrongly_SaysWhatToDo(string path, string words) =>
        (await live.Site.PageAsync(path, 400)).QuerySelector("main")!.Words().ShouldContain(words);

    [Theory]
    [InlineData("/elections?office=king", "list of offices")]
    [InlineData("/es/elections?lever=x", "lista de facultades")]
    public async Task Page_WithAnUnknownName_SaysWhatToDo(string path, string words) =>
        (await live.Site.PageAsync(path, 404)).QuerySelector("main")!.Words().ShouldContain(words);

    [Theory]
    [InlineData("1700-01-01")]
    [InlineData("2024-02-29")]
    [InlineData("2060-12-31")]
    [InlineData("2199-12-31")]
    public async Task Day_AtTheEdges_IsAnswered(string day)
    {
        foreach (var path in new[] { $"/elections?as_of={day}&office=sheriff&days=730", $"/es/elections/wa?as_of={day}", $"/elections?place=pa/pittsburgh&as_of={day}", $"/api/v1/windows?as_of={day}&lever=detainer_holds&days=1" })
        {
            using var response = await live.Site.GetAsync(path);
            ((int)response.StatusCode).ShouldBe(200, path);
        }
    }

    private async Task<JsonElement> Json(string path)
    {
        using var response = await live.Site.GetAsync(path);
        ((int)response.StatusCode).ShouldBe(200, path);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }
}
