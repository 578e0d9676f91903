using System.Text.Json;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

[assembly: AssemblyFixture(typeof(LivingSite))]

namespace HomeRule.Site.Tests.Testing;

/// <summary>The site over the repository's atlas with made-up people, agencies and agreements, started once per run.</summary>
public sealed class LivingSite : IAsyncLifetime
{
    internal TestSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartAsync(LivingAtlas.Snapshot);

    public async ValueTask DisposeAsync() => await Site.DisposeAsync();

    /// <summary>A JSON answer with this status.</summary>
    internal async Task<JsonElement> JsonAsync(string path, int status = 200)
    {
        using var response = await Site.GetAsync(path);
        var text = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).ShouldBe(status, $"{path}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }
}
