using HomeRule.Site.Tests.Api;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Site.Tests.Hosting;

/// <summary>A bug of ours is a plain page or problem+json, without a trace, and the next request works.</summary>
public sealed class FaultPageTests : IAsyncLifetime
{
    private TestSite _site = null!;
    private int _fail;

    public async ValueTask InitializeAsync() => _site = await TestSite.StartAsync(SmallAtlas.Snapshot(), options => options with
    {
        Snapshot = () => Interlocked.Exchange(ref _fail, 0) == 1 ? throw new InvalidOperationException("A secret detail.") : Small,
    });

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    private static readonly Atlas.Snapshot Small = SmallAtlas.Snapshot();

    [Theory]
    [InlineData("/us/co")]
    [InlineData("/es/us/co")]
    public async Task Page_Broken_Is500PageWithoutDetails(string path)
    {
        _fail = 1;
        var page = await _site.PageAsync(path, 500);
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.DocumentElement.GetAttribute("lang").ShouldBe(path.StartsWith("/es", StringComparison.Ordinal) ? "es" : "en");
        page.DocumentElement.TextContent.ShouldNotContain("secret");
        page.DocumentElement.TextContent.ShouldNotContain("Exception");
        (await _site.PageAsync(path)).QuerySelector("h1").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("/api/v1/plays")]
    [InlineData("/downloads/plays.csv")]
    [InlineData("/healthz")]
    public async Task Api_Broken_Is500ProblemWithoutDetails(string path)
    {
        _fail = 1;
        using var response = await _site.GetAsync(path);
        ((int)response.StatusCode).ShouldBe(500);
        (await ContractTests.ShouldBeProblem(response)).ToString().ShouldNotContain("secret");
        using var next = await _site.GetAsync(path);
        ((int)next.StatusCode).ShouldBe(200);
    }
}
