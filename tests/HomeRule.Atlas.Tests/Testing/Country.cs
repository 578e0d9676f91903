using HomeRule.Atlas.Compiling;
using HomeRule.Testing;

namespace HomeRule.Atlas.Tests.Testing;

/// <summary>The divisions of the country, loaded once for all tests.</summary>
internal static class Country
{
    private static readonly Lazy<SnapshotBase> All = new(static () =>
    {
        Assert.SkipUnless(File.Exists(Repository.Boundaries), "node_modules/us-atlas is not here; run npm ci.");
        return SnapshotBase.Load(Repository.Boundaries).Value;
    });

    public static SnapshotBase Base => All.Value;

    /// <summary>No division and no boundary.</summary>
    public static SnapshotBase None { get; } = new([], []);
}
