using HomeRule.Geo.Divisions;
using HomeRule.Geo.Reading;

namespace HomeRule.Geo.Tests.Testing;

/// <summary>The official boundary files of the mirror, each read once for all tests.</summary>
internal static class CensusFiles
{
    private static readonly Lazy<BoundaryReading> LazyPlaces = new(() => Read("places-2019", DivisionScheme.CensusPlace));
    private static readonly Lazy<BoundaryReading> LazyUpper = new(() => Read("state-upper-2012", DivisionScheme.OcdIdProperty));
    private static readonly Lazy<BoundaryReading> LazyLower = new(() => Read("state-lower-2012", DivisionScheme.OcdIdProperty));
    private static readonly Lazy<BoundaryReading> LazyCongressional = new(() => Read("congressional-2016", DivisionScheme.OcdIdProperty));

    internal static BoundaryReading Places => LazyPlaces.Value;

    internal static BoundaryReading Upper => LazyUpper.Value;

    internal static BoundaryReading Lower => LazyLower.Value;

    internal static BoundaryReading Congressional => LazyCongressional.Value;

    internal static string PathOf(string name) => Path.Combine(RepositoryFiles.Mirror!, "census", name + ".geojsonseq.gz");

    private static BoundaryReading Read(string name, DivisionScheme scheme) =>
        BoundaryFile.Read(PathOf(name), new BoundaryReadOptions { Scheme = scheme, Set = name, Features = FeatureReadOptions.Official }).Value;
}
