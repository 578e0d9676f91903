using HomeRule.Browser.Tests.Testing;
using HomeRule.Site.Tests.Testing;
using Microsoft.Playwright;

namespace HomeRule.Browser.Tests;

/// <summary>What a page costs, and that it fits.</summary>
public sealed class LoadingTests(Chromium chromium, LiveSite live)
{
    private const int MostBytes = 150_000;

    [BrowserTheory]
    [InlineData("/us/co/denver")]
    [InlineData("/es/us/tx/harris-county")]
    [InlineData("/us/il/chicago")]
    public async Task PlacePage_Cold_StaysWithinItsBudget(string path)
    {
        await using var visitor = await Visitor.OfAsync(chromium, live.Site.Address);
        await visitor.GoAsync(path);
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var bytes = 0;
        foreach (var request in visitor.Requests)
        {
            var sizes = await request.SizesAsync();
            bytes += sizes.ResponseBodySize + sizes.ResponseHeadersSize;
        }

        bytes.ShouldBeLessThan(MostBytes, string.Join('\n', visitor.Requests.Select(r => r.Url)));
        visitor.Requests.Count.ShouldBeLessThan(10);
        visitor.ThirdParties.ShouldBeEmpty();
        visitor.Faults.ShouldBeEmpty();
    }

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EveryKindOfPage_OnANarrowPhone_DoesNotScrollSideways(bool spanish)
    {
        await using var visitor = await Visitor.OfAsync(chromium, live.Site.Address, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 740 } });
        var found = new List<string>();
        foreach (var path in SamplePages.Kinds.Concat(SamplePages.Places).Distinct().Select(p => spanish ? SamplePages.Spanish(p) : p))
        {
            await visitor.GoAsync(path);
            var width = await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > 360)
                found.Add($"{path}: {width} px: {await visitor.Page.EvaluateAsync<string>("[...document.querySelectorAll('main *, header *, footer *')].filter(e => e.getBoundingClientRect().right > 361 && !e.closest('.scroll')).slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ')")}");
        }

        found.ShouldBeEmpty();
        visitor.Faults.ShouldBeEmpty();
        visitor.ThirdParties.ShouldBeEmpty();
    }

    [BrowserTheory]
    [InlineData("/us/co/denver")]
    [InlineData("/")]
    [InlineData("/map")]
    public async Task Layout_WhileLoading_StaysInPlace(string path)
    {
        await using var visitor = await Visitor.OfAsync(chromium, live.Site.Address);
        await visitor.Context.AddInitScriptAsync("window.shift = 0; new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) window.shift += e.value; }).observe({ type: 'layout-shift', buffered: true });");
        await visitor.GoAsync(path);
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        (await visitor.Page.EvaluateAsync<double>("window.shift")).ShouldBeLessThan(0.02);
    }
}
