using Microsoft.Playwright;

namespace HomeRule.Browser.Tests.Testing;

/// <summary>A fresh browser profile with one page that notes every request, console error and fault of scripts.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Uri _site;

    private Visitor(IBrowserContext context, IPage page, Uri site)
    {
        (_context, Page, _site) = (context, page, site);
        page.Request += (_, request) => Requests.Add(request);
        page.Console += (_, line) =>
        {
            if (line.Type is "error" or "warning")
                Faults.Add($"{page.Url}: {line.Text}");
        };
        page.PageError += (_, fault) => Faults.Add($"{page.Url}: {fault}");
        page.Dialog += async (_, dialog) =>
        {
            Faults.Add($"{page.Url}: a dialog says {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    public IBrowserContext Context => _context;

    public List<IRequest> Requests { get; } = [];

    public List<string> Faults { get; } = [];

    public IEnumerable<string> ThirdParties => Requests.Select(r => r.Url).Where(u => !u.StartsWith("data:", StringComparison.Ordinal) && new Uri(u).Authority != _site.Authority);

    public static async Task<Visitor> OfAsync(Chromium chromium, Uri site, BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        options.BaseURL = site.ToString();
        options.Locale ??= "en-US";
        options.ReducedMotion = ReducedMotion.Reduce;
        var context = await chromium.Browser.NewContextAsync(options);
        context.SetDefaultTimeout(30_000);
        return new Visitor(context, await context.NewPageAsync(), site);
    }

    public async Task GoAsync(string path)
    {
        var response = await Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        response!.Status.ShouldBe(200, path);
    }

    public string Path => new Uri(Page.Url).PathAndQuery;

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
