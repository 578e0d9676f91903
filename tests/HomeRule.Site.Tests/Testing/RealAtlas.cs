using HomeRule.Atlas;
using HomeRule.Atlas.Compiling;
using HomeRule.Atlas.Reading;

namespace HomeRule.Site.Tests.Testing;

/// <summary>The atlas of this repository, read and compiled once for a test run and shared by all tests (it is immutable).</summary>
internal static class RealAtlas
{
    /// <summary>The day of these tests; later than every record of the atlas.</summary>
    public static readonly DateOnly Today = new(2026, 11, 21);

    private static readonly Lazy<AtlasContent> LazyContent = new(Read);
    private static readonly Lazy<SnapshotBase> LazyCountry = new(() => SnapshotBase.Load(Repository.Boundaries).Value);
    private static readonly Lazy<Snapshot> LazySnapshot = new(() => SnapshotCompiler.Build(Content, Country, Today));

    public static AtlasContent Content => LazyContent.Value;

    public static SnapshotBase Country => LazyCountry.Value;

    public static Snapshot Snapshot => LazySnapshot.Value;

    private static AtlasContent Read()
    {
        var reading = AtlasReader.Read(Repository.Atlas, new DateOnly(2026, 12, 31));
        return reading.Content ?? throw new InvalidOperationException("The atlas has errors: " + string.Join("\n", reading.Report.Errors.Take(10)));
    }
}
