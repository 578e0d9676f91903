using System.Text.Json;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

[assembly: AssemblyFixture(typeof(MappedSite))]

namespace HomeRule.Site.Tests.Testing;

/// <summary>The site over a small country with every level of areas and every case in time, started once per run.</summary>
public sealed class MappedSite : IAsyncLifetime
{
    internal TestSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartAsync(MappedCountry.Snapshot);

    public async ValueTask DisposeAsync() => await Site.DisposeAsync();

    /// <summary>A JSON answer with this status.</summary>
    internal async Task<JsonElement> JsonAsync(string path, int status = 200, string type = "application/json; charset=utf-8")
    {
        using var response = await Site.GetAsync(path);
        var text = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).ShouldBe(status, $"{path}: {text}");
        response.Content.Headers.ContentType?.ToString().ShouldBe(type, path);
        response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"], path);
        return JsonDocument.Parse(text).RootElement;
    }

    internal async Task<string> TextAsync(string path, int status = 200)
    {
        using var response = await Site.GetAsync(path);
        ((int)response.StatusCode).ShouldBe(status, path);
        return await response.Content.ReadAsStringAsync();
    }
}
