using HomeRule.Browser.Tests.Testing;
using HomeRule.Site.Tests.Testing;
using Microsoft.Playwright;

namespace HomeRule.Browser.Tests;

/// <summary>The page of a draft follows the choices, keeps them in the fragment and tells no address about them.</summary>
public sealed class DraftTests(Chromium chromium, LiveSite live)
{
    private const string Draft = "/us/co/denver/draft/detainer-decline";

    [BrowserFact]
    public async Task Choices_Made_AreInTheDraftAndInTheFragmentOnly()
    {
        await using var visitor = await Visitor.OfAsync(chromium, live.Site.Address);
        var page = visitor.Page;
        await visitor.GoAsync(Draft);
        (await page.Locator("[data-needless]").IsVisibleAsync()).ShouldBeFalse("there is nothing to press");
        var headings = page.Locator("#preview article.draft h3");
        var before = await headings.CountAsync();

        await page.Locator("#with-warrant-and-conviction").CheckAsync();
        await Assertions.Expect(headings).ToHaveCountAsync(before + 1);
        await page.Locator("#warrant-and-conviction-offenses").FillAsync("my <b>own</b> list");
        await Assertions.Expect(page.Locator("#preview article.draft")).ToContainTextAsync("my <b>own</b> list");
        new Uri(page.Url).PathAndQuery.ShouldBe(Draft);
        new Uri(page.Url).Fragment.ShouldContain("warrant-and-conviction.offenses=my+");

        var link = page.Url;
        await using var other = await Visitor.OfAsync(chromium, live.Site.Address);
        await other.Page.GotoAsync(link);
        await Assertions.Expect(other.Page.Locator("#preview article.draft")).ToContainTextAsync("my <b>own</b> list");
        (await other.Page.Locator("#with-warrant-and-conviction").IsCheckedAsync()).ShouldBeTrue();

        visitor.Requests.Concat(other.Requests).Where(static r => r.Url.Contains("/draft/", StringComparison.Ordinal)).ShouldAllBe(static r => new Uri(r.Url).Query.Length == 0);
        visitor.Faults.ShouldBeEmpty();
        visitor.ThirdParties.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Form_Changed_KeepsTheFocusAndTheParts()
    {
        await using var visitor = await Visitor.OfAsync(chromium, live.Site.Address);
        var page = visitor.Page;
        await visitor.GoAsync(Draft);
        await page.Locator("#with-warrant-and-conviction").CheckAsync();
        await page.Locator("#instrument").FocusAsync();
        await page.Locator("#instrument").SelectOptionAsync("ordinance");
        await Assertions.Expect(page.Locator("#preview article.draft")).ToContainTextAsync("ordains:");
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("instrument");
        (await page.Locator("#with-warrant-and-conviction").IsCheckedAsync()).ShouldBeTrue();
        visitor.Faults.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task File_Pressed_IsTheChosenDraftAndThePageStays()
    {
        await using var visitor = await Visitor.OfAsync(chromium, live.Site.Address);
        var page = visitor.Page;
        await visitor.GoAsync(Draft);
        await page.Locator("#with-warrant-and-conviction").CheckAsync();
        var file = await page.RunAndWaitForDownloadAsync(() => page.Locator("button[value=md]").ClickAsync());
        file.SuggestedFilename.ShouldBe("detainer-decline-co-denver-general-order.md");
        (await File.ReadAllTextAsync(await file.PathAsync())).ShouldContain("A listed conviction as a second test");
        visitor.Path.ShouldBe(Draft);
    }

    [BrowserFact]
    public async Task Print_OfADraft_IsTheDraftAlone()
    {
        await using var visitor = await Visitor.OfAsync(chromium, live.Site.Address);
        await visitor.GoAsync(Draft);
        await visitor.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        foreach (var gone in new[] { "#draft-form", ".head", ".foot", ".draft-head", ".take" })
            (await visitor.Page.Locator(gone).First.IsVisibleAsync()).ShouldBeFalse(gone);
        (await visitor.Page.Locator("article.draft").IsVisibleAsync()).ShouldBeTrue();
    }

    [BrowserFact]
    public async Task Play_SuggestionForADraft_LeadsToIt()
    {
        await using var visitor = await Visitor.OfAsync(chromium, live.Site.Address);
        await visitor.GoAsync("/plays/detainer-decline");
        await visitor.Page.Locator("#seek-draft").PressSequentiallyAsync("Denver");
        await visitor.Page.Locator("#draft [role=option]").Filter(new() { HasText = "Denver, Colorado" }).First.ClickAsync();
        await visitor.Page.WaitForURLAsync("**" + Draft);
    }
}
