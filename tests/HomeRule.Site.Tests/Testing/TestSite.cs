using HomeRule.Atlas;
using HomeRule.Testing;
using Microsoft.AspNetCore.Builder;

namespace HomeRule.Site.Tests.Testing;

/// <summary>A running host on a free loopback port: the real server, because limits and raw requests matter.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestSite(WebApplication app)
    {
        _app = app;
        Address = new Uri(app.Urls.First());
        Client = NewClient();
    }

    public Uri Address { get; }

    /// <summary>Follows no redirects, keeps no cookies, decompresses nothing.</summary>
    public HttpClient Client { get; }

    public static async Task<TestSite> StartAsync(Snapshot snapshot, Func<SiteOptions, SiteOptions>? change = null)
    {
        var options = new SiteOptions
        {
            Snapshot = () => snapshot,
            Urls = "http://127.0.0.1:0",
            WebRoot = Path.Combine(Repository.Root, "src", "HomeRule.Site", "wwwroot"),
            Clock = new FixedDay(RealAtlas.Today),
        };
        var app = SiteHost.Build(change?.Invoke(options) ?? options);
        await app.StartAsync();
        return new TestSite(app);
    }

    public HttpClient NewClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = System.Net.DecompressionMethods.None })
    {
        BaseAddress = Address,
        Timeout = TimeSpan.FromSeconds(60),
    };

    public async Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = Request(HttpMethod.Get, path, headers);
        return await Client.SendAsync(request);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? body = null, params (string Name, string Value)[] headers)
    {
        using var request = Request(method, path, headers);
        request.Content = body;
        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private HttpRequestMessage Request(HttpMethod method, string path, (string Name, string Value)[] headers)
    {
        // Kept as written: a Uri made from text would tidy it up.
        var address = new Uri(Address.GetLeftPart(UriPartial.Authority) + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        return request;
    }
}
