using HomeRule.Browser.Tests.Testing;
using HomeRule.Site.Tests.Testing;
using Microsoft.Playwright;

namespace HomeRule.Browser.Tests;

/// <summary>A letter put together in the browser: what is typed stays there.</summary>
public sealed class LetterTests(Chromium chromium, LiveSite live)
{
    private const string Path = "/us/co/denver/letter/alpr-limits?office=city_council";
    private const string Hostile = "<img src=x onerror=alert(1)> [$&] \"quoted\"";

    [BrowserFact]
    public async Task Letter_WhileItIsWritten_IsPutTogetherAndNothingLeaves()
    {
        await using var visitor = await Visitor.OfAsync(chromium, live.Site.Address);
        var page = visitor.Page;
        await visitor.GoAsync(Path);
        var before = visitor.Requests.Count;
        var address = page.Url;
        var sheet = page.Locator("[data-sheet=letter]");
        (await page.Locator("[data-said]").InnerTextAsync()).ShouldStartWith("Not finished: choose your request; say in your own words");
        (await sheet.InnerTextAsync()).ShouldContain("[Write here, in your own words");

        await page.Locator("input[name='ask-city_council'][value=decline]").CheckAsync();
        await page.Locator("#compose-reason").FillAsync("I live here.\n" + Hostile);
        await page.Locator("#compose-name").FillAsync("Ana $& Test");
        foreach (var side in new[] { "for", "against" })
        {
            await page.Locator($"[data-side={side}] summary").ClickAsync();
            await page.Locator($"[data-side={side}] [data-point] input").First.CheckAsync();
        }

        await page.Locator("[data-order] li").Nth(1).Locator("button[data-move='-1']").ClickAsync();
        await page.Locator("#compose-name").PressAsync("Enter");

        var text = await sheet.InnerTextAsync();
        text.ShouldContain("Please do not adopt an ordinance");
        text.ShouldContain(Hostile);
        text.ShouldContain("Ana $& Test");
        text.ShouldNotContain("[Write here");
        var against = await page.Locator("[data-side=against] [data-point] [data-sentence]").First.InnerTextAsync();
        var favor = await page.Locator("[data-side=for] [data-point] [data-sentence]").First.InnerTextAsync();
        text.IndexOf(against, StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf(favor, StringComparison.Ordinal));
        (await page.Locator("[data-said]").InnerTextAsync()).ShouldStartWith("Everything is there.");
        (await sheet.Locator("img").CountAsync()).ShouldBe(0);
        page.Url.ShouldBe(address);
        visitor.Requests.Skip(before).Select(static r => r.Url).Where(static u => !u.Contains("/assets/favicon.", StringComparison.Ordinal)).ShouldBeEmpty("nothing is asked of the server");
        (await page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length")).ShouldBe(0);
        visitor.Faults.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Comment_TooLongForItsTime_SaysByHowManyWords()
    {
        await using var visitor = await Visitor.OfAsync(chromium, live.Site.Address);
        var page = visitor.Page;
        await visitor.GoAsync(Path);
        await page.Locator("[name=letter-kind][value=comment]").CheckAsync();
        await page.Locator("input[name='ask-city_council'][value=adopt]").CheckAsync();
        await page.Locator("#compose-reason").FillAsync(string.Join(' ', Enumerable.Repeat("word", 150)));
        (await page.Locator("[data-said]").InnerTextAsync()).ShouldContain("words are left");
        await page.Locator("[data-minutes]").SelectOptionAsync("1");

        var said = await page.Locator("[data-said]").InnerTextAsync();
        said.ShouldContain("words too many for the time");
        (await page.Locator("[data-sheet=letter]").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator("[data-sheet=comment]").InnerTextAsync()).ShouldContain("Hello. My name is [your name].");
        visitor.Faults.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Call_InSpanish_HasTheRequestForTheVoicemailToo()
    {
        await using var visitor = await Visitor.OfAsync(chromium, live.Site.Address);
        var page = visitor.Page;
        await visitor.GoAsync("/es" + Path);
        await page.Locator("[name=letter-kind][value=call]").CheckAsync();
        await page.Locator("input[name='ask-city_council'][value=adopt]").CheckAsync();
        await page.Locator("#compose-name").FillAsync("Ana");

        var text = await page.Locator("[data-sheet=call]").InnerTextAsync();
        text.ShouldContain("Hola. Me llamo Ana.");
        text.Split("Pido que se apruebe una ordenanza").Length.ShouldBe(3);
        visitor.Faults.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Mail_OfAForgedText_HasOneSubjectAndOneBody()
    {
        await using var visitor = await Visitor.OfAsync(chromium, live.Site.Address);
        var page = visitor.Page;
        await visitor.GoAsync(Path);
        await page.EvaluateAsync("() => { for (const one of document.querySelectorAll('[data-recipients] option')) one.dataset.mail = 'mailto:office@example.gov'; }");
        await page.Locator("input[name='ask-city_council'][value=adopt]").CheckAsync();
        await page.Locator("#compose-reason").FillAsync("first&bcc=x@example.org\r\nBcc: y@example.org\ud800 end");

        var href = (await page.Locator("a[data-mail]").GetAttributeAsync("href"))!;
        href.ShouldStartWith("mailto:office@example.gov?subject=");
        href.Count(static c => c == '&').ShouldBe(1);
        href.ShouldNotContain("\n");
        Uri.UnescapeDataString(href.Split("&body=")[1]).ShouldContain("first&bcc=x@example.org");

        await page.Locator("#compose-reason").FillAsync(new string('e', 3_000));
        (await page.Locator("a[data-mail]").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator("[data-mail-note]").InnerTextAsync()).ShouldContain("too long for a mail link");
        visitor.Faults.ShouldBeEmpty();
    }
}
