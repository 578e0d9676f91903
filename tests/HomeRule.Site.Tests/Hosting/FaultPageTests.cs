using HomeRule.Atlas;
using HomeRule.Civics;
using HomeRule.Site.Tests.Api;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Site.Tests.Hosting;

/// <summary>A bug of ours is a plain page or problem+json, without a trace, and other pages go on working.</summary>
public sealed class FaultPageTests : IAsyncLifetime
{
    private TestSite _site = null!;

    public async ValueTask InitializeAsync()
    {
        // A basis without its text: the page of the play fails, and no other.
        var sound = SmallAtlas.Snapshot();
        var broken = new Snapshot { Info = sound.Info, Divisions = sound.Divisions, Index = sound.Index, Content = sound.Content with { Plays = [.. sound.Content.Plays.Select(p => p with { LegalBasis = [new LegalBasis { Text = null! }] })] } };
        _site = await TestSite.StartAsync(broken);
    }

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData("/plays/detainer-limit", "en")]
    [InlineData("/es/plays/detainer-limit", "es")]
    public async Task Page_Broken_Is500PageWithoutDetails(string path, string lang)
    {
        var page = await _site.PageAsync(path, 500);
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.DocumentElement.GetAttribute("lang").ShouldBe(lang);
        page.QuerySelector("form[role=search]").ShouldNotBeNull();
        page.DocumentElement.TextContent.ShouldNotContain("Exception");
        page.DocumentElement.TextContent.ShouldNotContain("HomeRule.Answers");
        (await _site.PageAsync("/plays")).QuerySelector("h1").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("/api/v1/plays/detainer-limit")]
    public async Task Api_Broken_Is500ProblemWithoutDetails(string path)
    {
        using var response = await _site.GetAsync(path);
        ((int)response.StatusCode).ShouldBe(500);
        (await ContractTests.ShouldBeProblem(response)).ToString().ShouldNotContain("Exception");
        using var next = await _site.GetAsync("/api/v1/laws");
        ((int)next.StatusCode).ShouldBe(200);
    }
}
