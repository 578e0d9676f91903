using System.Text.Json;
using HomeRule.Atlas;
using HomeRule.Atlas.Compiling;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

[assembly: AssemblyFixture(typeof(LivingSite))]

namespace HomeRule.Site.Tests.Testing;

/// <summary>The site over the atlas of this repository with made-up people, agencies and agreements, started once per run.</summary>
public sealed class LivingSite : IAsyncLifetime
{
    private static readonly Lazy<Snapshot> LazySnapshot = new(static () => SnapshotCompiler.Build(RealAtlas.Snapshot.Content, RealAtlas.Country.With(static (_, _) => SampleLiving.Facts), RealAtlas.Today));

    internal static Snapshot Snapshot => LazySnapshot.Value;

    internal TestSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartAsync(Snapshot);

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
