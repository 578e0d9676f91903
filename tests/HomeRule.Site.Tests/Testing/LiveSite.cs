using AngleSharp.Html.Dom;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

[assembly: AssemblyFixture(typeof(LiveSite))]

namespace HomeRule.Site.Tests.Testing;

/// <summary>The site over the repository's atlas, started once per run, with the sample pages fetched and parsed at first use.</summary>
public sealed class LiveSite : IAsyncLifetime
{
    private Lazy<Task<IReadOnlyDictionary<string, IHtmlDocument>>> _pages = null!;

    internal TestSite Site { get; private set; } = null!;

    /// <summary>Every sample page in both languages by its address. Read-only: tests share the documents.</summary>
    internal Task<IReadOnlyDictionary<string, IHtmlDocument>> Pages => _pages.Value;

    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.StartAsync(RealAtlas.Snapshot);
        _pages = new(LoadAsync);
    }

    public async ValueTask DisposeAsync() => await Site.DisposeAsync();

    private async Task<IReadOnlyDictionary<string, IHtmlDocument>> LoadAsync()
    {
        var pages = new SortedDictionary<string, IHtmlDocument>(StringComparer.Ordinal);
        foreach (var path in SamplePages.BothLanguages(SamplePages.All))
            pages.Add(path, await Site.PageAsync(path));
        return pages;
    }
}
