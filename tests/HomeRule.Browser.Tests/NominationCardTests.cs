using HomeRule.Browser.Tests.Testing;
using HomeRule.Site.Tests.Testing;
using Microsoft.Playwright;

namespace HomeRule.Browser.Tests;

/// <summary>A card for somebody who might run: what is typed stays in the browser.</summary>
public sealed class NominationCardTests(Chromium chromium, LiveSite live)
{
    private const string Path = "/us/ms/hinds-county/seat/sheriff/card";
    private const string Hostile = "<img src=x onerror=alert(1)> $& \"quoted\"";

    [BrowserFact]
    public async Task Card_WhileItIsFilled_ShowsItOnBothAndNothingLeaves()
    {
        await using var visitor = await Visitor.OfAsync(chromium, live.Site.Address);
        var page = visitor.Page;
        await visitor.GoAsync(Path);
        var before = visitor.Requests.Count;
        var address = page.Url;

        await page.Locator("#nominate-for").FillAsync("Zoë Quixote " + Hostile[..30]);
        await page.Locator("#nominate-from").FillAsync("Ana Test");
        await page.Locator("#nominate-note").FillAsync("You listen.\n" + Hostile);
        await page.Locator("#nominate-from").PressAsync("Enter");
        await page.EvaluateAsync("() => { window.print = () => { window.printed = true; }; }");
        await page.Locator("[data-fill-print]").ClickAsync();

        (await page.EvaluateAsync<bool>("() => window.printed === true")).ShouldBeTrue();
        var notes = await page.Locator("[data-blank=note]").AllTextContentsAsync();
        notes.Count.ShouldBe(2);
        notes.ShouldAllBe(n => n == "You listen.\n" + Hostile);
        (await page.Locator("[data-blank=from]").AllTextContentsAsync()).ShouldBe(["Ana Test", "Ana Test"]);
        (await page.Locator(".nominate-card img").CountAsync()).ShouldBe(0);
        page.Url.ShouldBe(address);
        visitor.Requests.Skip(before).Select(static r => r.Url).Where(static u => !u.Contains("/assets/favicon.", StringComparison.Ordinal)).ShouldBeEmpty("nothing is asked of the server");
        (await page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length + document.cookie.length")).ShouldBe(0);
        (await page.EvaluateAsync<int>("async () => (await indexedDB.databases()).length + (await caches.keys()).length")).ShouldBe(0);
        visitor.Faults.ShouldBeEmpty();

        await page.ReloadAsync();
        (await page.Locator("#nominate-note").InputValueAsync()).ShouldBeEmpty();
        (await page.Locator("[data-blank=note]").First.TextContentAsync()).ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Card_WithoutScripts_HasLinesForAPenAndNoFields()
    {
        await using var visitor = await Visitor.OfAsync(chromium, live.Site.Address, new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = visitor.Page;
        await visitor.GoAsync("/es" + Path);

        (await page.Locator("#nominate-for").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator(".nominate-card").First.Locator(".nominate-note").BoundingBoxAsync())!.Height.ShouldBeGreaterThan(40);
        (await page.Locator(".nominate-card").First.Locator(".nominate-line").First.BoundingBoxAsync())!.Width.ShouldBeGreaterThan(80);
        (await page.Locator(".nominate-second").IsVisibleAsync()).ShouldBeFalse();
    }

    /// <summary>Two cards on one sheet, the longest note too; nothing is cut off.</summary>
    [BrowserFact]
    public async Task Card_Printed_IsTwoOnOneSheet()
    {
        await using var visitor = await Visitor.OfAsync(chromium, live.Site.Address, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 700, Height = 930 } });
        var page = visitor.Page;
        foreach (var path in new[] { Path, "/es" + Path, "/es/us/tx/austin/seat/city_council/card", "/us/ms/seat/governor/card" })
        {
            await visitor.GoAsync(path);
            await page.Locator("#nominate-note").FillAsync(string.Concat(Enumerable.Repeat("We need you. ", 20)));
            Pages(await page.PdfAsync(new PagePdfOptions { Format = "Letter" })).ShouldBe(1, path);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            (await page.Locator(".nominate-card").CountAsync()).ShouldBe(2);
            var cut = await page.EvaluateAsync<bool[]>("() => [...document.querySelectorAll('.nominate-card')].map(c => c.scrollHeight > c.clientHeight + 1)");
            cut.ShouldAllBe(static c => !c, path);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Null });
        }
    }

    [BrowserFact]
    public async Task Plan_Printed_FitsOnTwoSheets()
    {
        await using var visitor = await Visitor.OfAsync(chromium, live.Site.Address);
        foreach (var path in new[] { "/us/ms/hinds-county/seat/sheriff/plan", "/es/us/fl/miami-dade-county/seat/sheriff/plan", "/es/us/pa/pittsburgh/seat/school_board/plan", "/us/tx/austin/seat/city_council/plan", "/us/az/maricopa-county/seat/sheriff/plan" })
        {
            await visitor.GoAsync(path);
            Pages(await visitor.Page.PdfAsync(new PagePdfOptions { Format = "Letter" })).ShouldBeLessThanOrEqualTo(2, path);
        }
    }

    private static int Pages(byte[] pdf) => System.Text.Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1;
}
