using System.Text.RegularExpressions;
using HomeRule.Browser.Tests.Testing;
using HomeRule.Site.Tests.Testing;
using Microsoft.Playwright;

namespace HomeRule.Browser.Tests;

/// <summary>What people come for, from the first page to the answer.</summary>
public sealed partial class JourneyTests(Chromium chromium, LiveSite live)
{
    private Uri Address => live.Site.Address;

    [BrowserFact]
    public async Task Visitor_SearchesReadsComparesAndSwitchesLanguage()
    {
        await using var visitor = await Visitor.OfAsync(chromium, Address);
        var page = visitor.Page;
        await visitor.GoAsync("/");
        await page.Locator("main #seek").PressSequentiallyAsync("Denv");
        var options = page.Locator("[role=listbox] [role=option]");
        await options.Filter(new() { HasText = "Denver, Colorado" }).First.ClickAsync();
        await page.WaitForURLAsync("**/us/co/denver");

        var fold = page.Locator("#plays li.play details").First;
        await fold.Locator("summary").ClickAsync();
        (await fold.GetAttributeAsync("open")).ShouldNotBeNull();
        (await fold.Locator("h4").First.IsVisibleAsync()).ShouldBeTrue();

        await page.Locator("nav.ways a[href='/compare']").ClickAsync();
        await Choose(page, "#place-a", "Denver");
        await Choose(page, "#place-b", "Harris County");
        await page.Locator("form[data-compare] button.button").ClickAsync();
        await page.WaitForURLAsync("**/compare?a=*");
        visitor.Path.ShouldContain("co%2Fdenver");
        visitor.Path.ShouldContain("tx%2Fharris-county");
        (await page.Locator("#comparison thead th").CountAsync()).ShouldBe(3);
        var rows = page.Locator("#comparison tbody tr.same");
        (await rows.CountAsync()).ShouldBeGreaterThan(0);
        await page.Locator("input[data-toggle=compare-differences]").CheckAsync();
        (await rows.First.IsVisibleAsync()).ShouldBeFalse();

        await page.Locator("a.tongue").ClickAsync();
        await page.WaitForURLAsync("**/es/compare?*");
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe("es");
        (await page.Locator("#comparison thead th").CountAsync()).ShouldBe(3);
        visitor.Faults.ShouldBeEmpty();
        visitor.ThirdParties.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Visitor_WithoutScripts_GetsTheSameAnswers()
    {
        await using var visitor = await Visitor.OfAsync(chromium, Address, new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = visitor.Page;
        await visitor.GoAsync("/");
        (await page.Locator("form[data-locate]").First.IsVisibleAsync()).ShouldBeFalse("a button that would do nothing");
        await page.Locator("main #seek").FillAsync("Denver, CO");
        await page.Locator("main form[role=search] button").ClickAsync();
        visitor.Path.ShouldBe("/us/co/denver");
        var fold = page.Locator("#plays li.play details").First;
        await fold.Locator("summary").ClickAsync();
        (await fold.Locator("h4").First.IsVisibleAsync()).ShouldBeTrue();

        await page.Locator("#filter-section").SelectOptionAsync("collaboration");
        await page.Locator("form[data-filter=plays] button[type=submit]").ClickAsync();
        visitor.Path.ShouldContain("section=collaboration");
        (await page.Locator("#plays li.play").CountAsync()).ShouldBeGreaterThan(0);
        (await page.Locator("#plays li.play:not([data-section=collaboration])").CountAsync()).ShouldBe(0);

        await page.Locator("nav.ways a[href='/compare']").ClickAsync();
        await page.Locator("#place-a").FillAsync("Denver, CO");
        await page.Locator("#place-b").FillAsync("Harris County, TX");
        await page.Locator("form[data-compare] button.button").ClickAsync();
        (await page.Locator("#comparison thead th").CountAsync()).ShouldBe(3);
        (await page.Locator("input[data-toggle]").First.IsVisibleAsync()).ShouldBeFalse();

        await page.Locator("a.tongue").ClickAsync();
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe("es");
        await page.Locator("nav.ways a[href='/es/map']").ClickAsync();
        (await page.Locator("#rows tbody tr").CountAsync()).ShouldBeGreaterThan(50);
        visitor.ThirdParties.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Visitor_KeyboardAlone_ReachesTheAnswer()
    {
        await using var visitor = await Visitor.OfAsync(chromium, Address);
        var page = visitor.Page;
        await visitor.GoAsync("/");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.className")).ShouldBe("skip");
        (await page.Locator("a.skip").BoundingBoxAsync())!.Y.ShouldBeGreaterThanOrEqualTo(0, "the skip link shows when it has the focus");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("seek");
        await page.Keyboard.TypeAsync("harris county");

        // Not one of the shorter word, which come while it is typed.
        await page.Locator("[role=option]").First.GetByText("Harris County").First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        (await page.Locator("#seek").GetAttributeAsync("aria-activedescendant")).ShouldNotBeNullOrEmpty();
        (await page.Locator("[role=option][aria-selected=true]").CountAsync()).ShouldBe(1);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/us/*/harris-county");
        for (var i = 0; i < 80 && await page.EvaluateAsync<string>("document.activeElement.localName") != "summary"; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            (await page.EvaluateAsync<bool>("(() => { const e = document.activeElement, s = getComputedStyle(e); return e === document.body || s.outlineStyle !== 'none' || s.boxShadow !== 'none'; })()"))
                .ShouldBeTrue(await page.EvaluateAsync<string>("document.activeElement.outerHTML.slice(0, 200)"));
        }

        await page.Keyboard.PressAsync("Enter");
        (await page.EvaluateAsync<bool>("document.activeElement.parentElement.open")).ShouldBeTrue();
        visitor.Faults.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Suggestions_EscapeAndTyping_CloseAndRenewThem()
    {
        await using var visitor = await Visitor.OfAsync(chromium, Address);
        var page = visitor.Page;
        await visitor.GoAsync("/es");
        await page.Locator("main #seek").PressSequentiallyAsync("port");
        await page.Locator("[role=option]").First.WaitForAsync();
        (await page.Locator("main #seek").GetAttributeAsync("aria-expanded")).ShouldBe("true");
        await page.Keyboard.PressAsync("Escape");
        (await page.Locator("main [role=listbox]").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator("main #seek").GetAttributeAsync("aria-expanded")).ShouldBe("false");
        await page.Locator("main #seek").FillAsync("<img src=x onerror=alert(1)>");
        await page.WaitForTimeoutAsync(400);
        await page.Locator("main #seek").FillAsync("Denver, Colorado");
        await page.Locator("[role=option]").First.ClickAsync();
        await page.WaitForURLAsync("**/es/us/co/denver");
        visitor.Faults.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Suggestions_AnswerAfterEscape_LeavesTheListClosed()
    {
        await using var visitor = await Visitor.OfAsync(chromium, Address);
        var page = visitor.Page;
        await visitor.GoAsync("/");
        var asked = new TaskCompletionSource();
        var answer = new TaskCompletionSource();
        await page.RouteAsync("**/*q=port", async route =>
        {
            asked.SetResult();
            await answer.Task;
            await route.ContinueAsync();
        });
        var field = page.Locator("main #seek");
        await field.PressSequentiallyAsync("po");
        await page.Locator("[role=option]").First.WaitForAsync();
        await field.PressSequentiallyAsync("rt");
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await page.Keyboard.PressAsync("Escape");
        answer.SetResult();
        await page.WaitForTimeoutAsync(600);
        (await field.GetAttributeAsync("aria-expanded")).ShouldBe("false");
        (await page.Locator("main [role=listbox]").IsVisibleAsync()).ShouldBeFalse();

        await field.PressSequentiallyAsync("l");
        await page.Locator("[role=option]").First.WaitForAsync();
        (await field.GetAttributeAsync("aria-expanded")).ShouldBe("true");
    }

    [BrowserFact]
    public async Task Location_Used_IsOnlyInTheBodyOfAPost()
    {
        await using var visitor = await Visitor.OfAsync(chromium, Address, new BrowserNewContextOptions { Geolocation = new Geolocation { Latitude = 39.739236f, Longitude = -104.990251f }, Permissions = ["geolocation"] });
        var page = visitor.Page;
        await visitor.GoAsync("/");
        await page.Locator("form[data-locate] button").First.ClickAsync();
        await page.WaitForURLAsync("**/locate");
        (await page.Locator("main ul.lines a[href='/us/co/denver']").CountAsync()).ShouldBe(1);
        visitor.Requests.Select(r => r.Url).ShouldAllBe(u => !u.Contains("39.7") && !u.Contains("104.9"));
        visitor.Requests.SelectMany(r => r.Headers.Values).ShouldAllBe(h => !h.Contains("39.7") && !h.Contains("104.9"));
        var posts = visitor.Requests.Where(r => r.PostData?.Contains("39.739", StringComparison.Ordinal) == true).ToList();
        posts.Count.ShouldBe(1);
        posts[0].Method.ShouldBe("POST");
        (await page.ContentAsync()).ShouldNotContain("39.739");
        (await visitor.Context.CookiesAsync()).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length")).ShouldBe(0);
        await page.Locator("main ul.lines a[href='/us/co/denver']").ClickAsync();
        visitor.Requests[^1].Headers.GetValueOrDefault("referer").ShouldBeNullOrEmpty();
        visitor.Faults.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Location_Denied_SaysWhatToDo()
    {
        await using var visitor = await Visitor.OfAsync(chromium, Address, new BrowserNewContextOptions { Permissions = [] });
        await visitor.GoAsync("/");
        await visitor.Page.Locator("form[data-locate] button").First.ClickAsync();
        await visitor.Page.Locator("form[data-locate] [role=status]").First.Filter(new() { HasText = "Type the name" }).WaitForAsync();
        visitor.Path.ShouldBe("/");
    }

    [BrowserFact]
    public async Task Map_AnotherLever_RedrawsAndMatchesTheTable()
    {
        await using var visitor = await Visitor.OfAsync(chromium, Address);
        var page = visitor.Page;
        await visitor.GoAsync("/map");
        await page.Locator("#show").SelectOptionAsync("detainer_holds");
        await page.Locator("main form.filters:has(#show) button").ClickAsync();
        await page.WaitForURLAsync("**/map?show=detainer_holds*");
        await page.Locator("#nation.with-counties").WaitForAsync();
        (await page.Locator("#nation path.area-county").CountAsync()).ShouldBeGreaterThan(3000);
        var rows = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('#rows tbody tr')].map(r => r.querySelector('a').getAttribute('href') + '=' + r.dataset.value)");
        var drawn = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('#nation svg a')].map(a => a.getAttribute('href') + '=' + [...a.querySelector('.area').classList].find(c => c.startsWith('v-')).slice(2))");
        drawn.Length.ShouldBeGreaterThan(50);
        drawn.Except(rows).ShouldBeEmpty();
        var answer = await page.EvaluateAsync<string[]>("fetch('/api/v1/map/detainer_holds').then(r => r.json()).then(m => m.states.map(s => '/us/' + s.slug + '=' + s.value))");
        rows.Order().ShouldBe(answer.Order());

        await page.Locator("#nation svg a[tabindex='0']").FocusAsync();
        var before = await page.Locator("#readout").TextContentAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        (await page.Locator("#readout").TextContentAsync()).ShouldNotBe(before);
        await page.Locator("#filter-value").SelectOptionAsync(rows[0].Split('=')[1]);
        var left = await page.Locator("#rows tbody tr:visible").CountAsync();
        left.ShouldBe(rows.Count(r => r.EndsWith("=" + rows[0].Split('=')[1], StringComparison.Ordinal)));
        await page.Locator("#nation svg a[tabindex='0']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(StatePage());
        visitor.Faults.ShouldBeEmpty();
        visitor.ThirdParties.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Leaders_Filter_ShowsOnlyThose()
    {
        await using var visitor = await Visitor.OfAsync(chromium, Address);
        var page = visitor.Page;
        await visitor.GoAsync("/leaders");
        var all = await page.Locator("main > ul.lines > li.entry").CountAsync();
        await page.Locator("#filter-state").SelectOptionAsync("il");
        await page.Locator("main form.filters button").ClickAsync();
        await page.WaitForURLAsync("**/leaders?*state=il*");
        var some = await page.Locator("main > ul.lines > li.entry").CountAsync();
        some.ShouldBeInRange(1, all - 1);
        (await page.Locator("main > p[role=status]").TextContentAsync() ?? "").ShouldContain(some.ToString(System.Globalization.CultureInfo.InvariantCulture));
        (await page.Locator("#filter-state").InputValueAsync()).ShouldBe("il");
        await page.Locator("main > p[role=status] a").ClickAsync();
        (await page.Locator("main > ul.lines > li.entry").CountAsync()).ShouldBe(all);
    }

    [BrowserFact]
    public async Task PlacePage_Filters_KeepCountsAndTheAddress()
    {
        await using var visitor = await Visitor.OfAsync(chromium, Address);
        var page = visitor.Page;
        await visitor.GoAsync("/us/co/denver");
        await page.Locator("#filter-section").SelectOptionAsync("collaboration");
        var shown = await page.Locator("#plays li.play:visible").CountAsync();
        shown.ShouldBeGreaterThan(0);
        (await page.Locator("#plays li.play:visible:not([data-section=collaboration])").CountAsync()).ShouldBe(0);
        visitor.Path.ShouldBe("/us/co/denver?section=collaboration");
        (await page.EvaluateAsync<int>("[...document.querySelectorAll('#plays [data-group]:not([hidden]) [data-count]')].reduce((n, c) => n + Number(c.textContent), 0)")).ShouldBe(shown);
        await page.ReloadAsync();
        (await page.Locator("#plays li.play:visible").CountAsync()).ShouldBe(shown);
    }

    [BrowserFact]
    public async Task DeepLink_ToAPlay_OpensIt()
    {
        await using var visitor = await Visitor.OfAsync(chromium, Address);
        await visitor.GoAsync("/us/tx/harris-county#play-end-287g");
        (await visitor.Page.Locator("#play-end-287g details").GetAttributeAsync("open")).ShouldNotBeNull();
        (await visitor.Page.Locator("#play-end-287g").EvaluateAsync<double>("e => e.getBoundingClientRect().top")).ShouldBeInRange(-5, 700);
    }

    [BrowserFact]
    public async Task Table_Sorted_ByEveryColumnSaysSo()
    {
        await using var visitor = await Visitor.OfAsync(chromium, Address);
        var page = visitor.Page;
        await visitor.GoAsync("/coverage");
        foreach (var head in await page.Locator("table[data-sort] thead th:not([data-fixed]) button").AllAsync())
        {
            await head.ClickAsync();
            (await page.Locator("thead th[aria-sort]").CountAsync()).ShouldBe(1);
            (await head.EvaluateAsync<string>("b => b.closest('th').getAttribute('aria-sort')")).ShouldBe("ascending");
        }

        var numbers = await page.EvaluateAsync<int[]>("(() => { const t = document.querySelector('table[data-sort]'); t.tHead.rows[0].cells[1].querySelector('button').click(); return [...t.tBodies[0].rows].map(r => Number(r.cells[1].textContent)); })()");
        numbers.ShouldBe(numbers.Order().ToArray());
    }

    [BrowserFact]
    public async Task Print_PlacePage_KeepsSourcesAndDropsControls()
    {
        await using var visitor = await Visitor.OfAsync(chromium, Address);
        var page = visitor.Page;
        await visitor.GoAsync("/us/co/denver");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Light });
        foreach (var gone in new[] { "nav.ways", "header form.seek", "a.tongue", "#open form.filters" })
            (await page.Locator(gone).First.IsVisibleAsync()).ShouldBeFalse(gone);
        foreach (var kept in new[] { "h1", ".summary", "#who table", "#in-force li.entry", "#plays li.play", "ol.sources > li" })
            (await page.Locator(kept).First.IsVisibleAsync()).ShouldBeTrue(kept);
        (await page.PdfAsync(new PagePdfOptions { Format = "Letter" })).Length.ShouldBeGreaterThan(20_000);
    }

    private static async Task Choose(IPage page, string field, string name)
    {
        await page.Locator(field).PressSequentiallyAsync(name);
        // The list of a shorter text may still stand there: the one that is meant is waited for.
        await page.Locator($"{field}-options [role=option]").Filter(new() { HasText = name }).First.ClickAsync();
    }

    [GeneratedRegex(@"/us/[a-z]{2}$")]
    private static partial Regex StatePage();
}
