using HomeRule.Atlas.Compiling;
using HomeRule.Atlas.Tests.Testing;
using HomeRule.Atlas.Watching;

namespace HomeRule.Atlas.Tests.Watching;

public sealed class AtlasWatcherTests
{
    private const string Lever = "levers/detainer_holds.yaml";

    [Fact]
    public async Task Watch_GoodThenBadThenGood_ServesTheLastGoodEdition()
    {
        using var atlas = new TempAtlas();
        var holder = new SnapshotHolder(SnapshotCompiler.Build(atlas.Read().Content!, Country.None, TempAtlas.Today));
        var first = holder.Current;
        using var watcher = new AtlasWatcher(atlas.Folder, Country.None, holder, new Clock(), TimeSpan.FromMilliseconds(50));

        atlas.Edit(Lever, "en: Holding people", "en: Keeping people");
        await Until(() => holder.Current != first);
        holder.Current.Content.Levers[0].Title.En.ShouldStartWith("Keeping");
        holder.State.Problem.ShouldBeNull();
        var second = holder.Current;

        atlas.Edit(Lever, "family: cooperation", "family: none");
        await Until(() => holder.State.Problem is not null);
        holder.Current.ShouldBeSameAs(second);
        holder.State.Problem!.Message.ShouldStartWith("The atlas was not taken into use: atlas/levers/detainer_holds.yaml:2:9: family: 'none'");
        holder.State.Errors.Count.ShouldBe(1);

        atlas.Edit(Lever, "family: none", "family: spaces");
        await Until(() => holder.State.Problem is null);
        holder.Current.Content.Levers[0].Family.ShouldBe(HomeRule.Civics.LeverFamily.Spaces);
    }

    [Fact]
    public async Task Watch_ManyFilesAtOnce_CompilesFewTimes()
    {
        using var atlas = new TempAtlas();
        var holder = new SnapshotHolder(SnapshotCompiler.Build(atlas.Read().Content!, Country.None, TempAtlas.Today));
        var attempts = 0;
        holder.Changed += (_, _) => Interlocked.Increment(ref attempts);
        using var watcher = new AtlasWatcher(atlas.Folder, Country.None, holder, new Clock(), TimeSpan.FromMilliseconds(200));

        var text = atlas.Text(Lever);
        for (var i = 0; i < 60; i++)
            atlas.Write($"levers/l{i}.yaml", text.Replace("id: detainer_holds", $"id: l{i}", StringComparison.Ordinal));

        await Until(() => holder.Current.Content.Levers.Count == 61);
        attempts.ShouldBeLessThan(10);
    }

    [Fact]
    public void Compile_AfterDispose_DoesNothing()
    {
        using var atlas = new TempAtlas();
        var holder = new SnapshotHolder(SnapshotCompiler.Build(atlas.Read().Content!, Country.None, TempAtlas.Today));
        var first = holder.Current;
        var watcher = new AtlasWatcher(atlas.Folder, Country.None, holder, new Clock());
        watcher.Compile();
        holder.Current.ShouldNotBeSameAs(first);
        var second = holder.Current;
        watcher.Dispose();
        watcher.Compile();
        holder.Current.ShouldBeSameAs(second);
    }

    private static async Task Until(Func<bool> done)
    {
        for (var i = 0; i < 600 && !done(); i++)
            await Task.Delay(25, TestContext.Current.CancellationToken);
        done().ShouldBeTrue();
    }

    /// <summary>Real timers, a fixed day.</summary>
    private sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(TempAtlas.Today, new TimeOnly(12, 0), TimeSpan.Zero);
    }
}
