using HomeRule.Browser.Tests.Testing;
using HomeRule.Site.Tests.Testing;

namespace HomeRule.Browser.Tests;

/// <summary>Row 21 in a real browser: with markup in every text of the atlas nothing runs, and the page's own policy has nothing to stop.</summary>
public sealed class HostileTextTests(Chromium chromium) : IAsyncLifetime
{
    private TestSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await TestSite.StartAsync(HostileAtlas.Snapshot);

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [BrowserFact]
    public async Task Atlas_WithMarkupInEveryText_RunsNothing()
    {
        await using var visitor = await Visitor.OfAsync(chromium, _site.Address);
        var ran = new List<string>();
        await visitor.Page.ExposeFunctionAsync("note", (string what) => ran.Add($"{visitor.Path}: {what}"));
        await visitor.Context.AddInitScriptAsync("window.xss = n => note('xss ' + n); window.alert = xss; document.addEventListener('securitypolicyviolation', e => note('policy stopped ' + e.violatedDirective + ' ' + e.blockedURI));");
        var texts = HostileTexts.Texts.Where((_, i) => i % 16 == 0).Select(t => "/search?q=" + Uri.EscapeDataString(t));
        foreach (var path in SamplePages.BothLanguages(SamplePages.Kinds.Union(SamplePages.Places.Take(4)).Union(SamplePages.Living)).Concat(texts))
        {
            await visitor.Page.GotoAsync(path);
            await visitor.Page.EvaluateAsync("for (const fold of document.querySelectorAll('details')) fold.open = true");
        }

        await visitor.Page.GotoAsync("/");
        await visitor.Page.Locator("main #seek").PressSequentiallyAsync("denver");
        await visitor.Page.Locator("[role=option]").First.WaitForAsync();
        await visitor.Page.GotoAsync("/map");
        await visitor.Page.Locator("#nation.with-counties").WaitForAsync();
        await visitor.Page.Locator("#nation path.area-county").First.DispatchEventAsync("pointerover");

        ran.ShouldBeEmpty();
        visitor.ThirdParties.ShouldBeEmpty();
        visitor.Faults.Where(f => !f.Contains("404", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
