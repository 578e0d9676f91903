using System.Text.Json;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

[assembly: AssemblyFixture(typeof(MemberSite))]

namespace HomeRule.Site.Tests.Testing;

/// <summary>The site over the small country of maps with members for its districts, started once per run.</summary>
public sealed class MemberSite : IAsyncLifetime
{
    internal TestSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartAsync(MappedCountry.With(MappedPeople.Facts));

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
