using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using HomeRule.Browser.Tests.Testing;
using HomeRule.Site.Tests.Testing;
using Microsoft.Playwright;

namespace HomeRule.Browser.Tests;

/// <summary>axe finds nothing on any kind of page, in either language, in either colour scheme.</summary>
public sealed class AccessibilityTests(Chromium chromium, LiveSite live)
{
    private static readonly AxeRunOptions Rules = new() { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } };

    /// <summary>What the colour scheme can change; everything else was looked at in the light one.</summary>
    private static readonly AxeRunOptions Colours = new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } };

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 1280, false)]
    [InlineData(ColorScheme.Dark, 1280, false)]
    [InlineData(ColorScheme.Light, 1280, true)]
    [InlineData(ColorScheme.Dark, 1280, true)]
    public async Task Axe_EveryKindOfPage_FindsNothing(ColorScheme scheme, int width, bool spanish) =>
        await Check(SamplePages.Kinds.Append("/nothing").Append("/search?q=zzzzzz").Append("/compare?a=co/denver&b=nowhere"), scheme, width, spanish);

    [BrowserTheory]
    [InlineData(ColorScheme.Light, false)]
    [InlineData(ColorScheme.Dark, true)]
    public async Task Axe_OnAPhone_FindsNothing(ColorScheme scheme, bool spanish) =>
        await Check(["/", "/us/co/denver", "/us/tx/harris-county", "/map", "/compare?a=co/denver&b=tx/harris-county", "/leaders", "/laws", "/us/tx/harris-county/draft/detainer-decline", "/plays/detainer-decline"], scheme, 390, spanish);

    [BrowserFact]
    public async Task Axe_AfterActing_FindsNothing()
    {
        await using var visitor = await Visitor.OfAsync(chromium, live.Site.Address);
        await visitor.GoAsync("/");
        await visitor.Page.Locator("main #seek").PressSequentiallyAsync("port");
        await visitor.Page.Locator("[role=option]").First.WaitForAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        var found = new List<string>();
        await Run(visitor, "/ with suggestions", found);
        await visitor.GoAsync("/us/tx/harris-county");
        await visitor.Page.EvaluateAsync("for (const fold of document.querySelectorAll('details')) fold.open = true");
        await Run(visitor, "/us/tx/harris-county with every fold open", found);
        found.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Targets_OnAPhone_AreLargeEnough()
    {
        await using var visitor = await Visitor.OfAsync(chromium, live.Site.Address, Phone(ColorScheme.Light, 390));
        var found = new List<string>();
        foreach (var path in new[] { "/", "/us/co/denver", "/map", "/compare", "/leaders", "/us/co/denver/draft/detainer-decline", "/plays/employee-training" })
        {
            await visitor.GoAsync(path);
            var small = await visitor.Page.EvaluateAsync<string[]>("""
                [...document.querySelectorAll('button, input:not([type=hidden]):not([type=checkbox]), select, summary, nav.ways a, a.tongue')]
                  .filter(e => e.checkVisibility())
                  .map(e => [e, e.getBoundingClientRect()])
                  .filter(([, b]) => b.width > 0 && b.height < 43.5)
                  .map(([e, b]) => `${e.localName} "${(e.textContent || e.id).trim().slice(0, 40)}" is ${b.height.toFixed(0)} px high`)
                """);
            found.AddRange(small.Distinct().Select(s => $"{path}: {s}"));
        }

        found.ShouldBeEmpty();
    }

    private static BrowserNewContextOptions Phone(ColorScheme scheme, int width) => new() { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 844 }, HasTouch = true };

    private static async Task Run(Visitor visitor, string where, List<string> found, AxeRunOptions? rules = null)
    {
        var result = await visitor.Page.RunAxe(rules ?? Rules);
        foreach (var violation in result.Violations)
            found.Add($"{where}: {violation.Id} ({violation.Impact}) {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(n => n.Html.Length > 160 ? n.Html[..160] : n.Html))} [{violation.Nodes.Length}]");
    }

    private async Task Check(IEnumerable<string> paths, ColorScheme scheme, int width, bool spanish)
    {
        await using var visitor = await Visitor.OfAsync(chromium, live.Site.Address, width < 600 ? Phone(scheme, width) : new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        var found = new List<string>();
        foreach (var path in paths.Select(p => spanish ? SamplePages.Spanish(p) : p))
        {
            await visitor.Page.GotoAsync(path);
            await Run(visitor, path, found, scheme == ColorScheme.Dark ? Colours : Rules);
        }

        found.ShouldBeEmpty();
    }
}
