using HomeRule.Browser.Tests.Testing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace HomeRule.Browser.Tests.Testing;

/// <summary>One headless Chromium for the run: the one installed on the machine, never a downloaded one.</summary>
public sealed class Chromium : IAsyncLifetime
{
    public const string HowToInstall = "No Chromium on this machine. Install it (Debian, Ubuntu: apt-get install chromium) or name it in CHROMIUM_PATH to run the browser tests.";

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public static bool IsHere => Program is not null;

    public static string? Program { get; } = Find();

    internal IBrowser Browser => _browser ?? throw new InvalidOperationException(HowToInstall);

    public async ValueTask InitializeAsync()
    {
        if (Program is null)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = Flags, Headless = true });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named)
            return File.Exists(named) ? named : null;
        var folders = new[] { "/usr/bin" }.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)).Where(f => f.Length > 0);
        return new[] { "chromium", "chromium-browser", "google-chrome", "google-chrome-stable" }.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
