using HomeRule.Civics;
using HomeRule.Geo.Divisions;

namespace HomeRule.Geo.Tests.Testing;

/// <summary>The country, derived and indexed once for all tests.</summary>
internal static class UnitedStates
{
    private static readonly Lazy<UsDivisionSet> LazySet = new(() => UsDivisions.FromTopology(RepositoryFiles.Counties).Value);
    private static readonly Lazy<DivisionIndex> LazyIndex = new(() => DivisionIndex.Build(LazySet.Value.Boundaries.Boundaries));

    internal static UsDivisionSet Set => LazySet.Value;

    internal static DivisionIndex Index => LazyIndex.Value;

    internal static DivisionId Id(string path) => DivisionId.Parse($"{DivisionId.Country}/{path}");

    internal static Division Division(string path) => Set.Divisions.Single(division => division.Id == Id(path));

    internal static string[] At(double lat, double lng) =>
        [.. Index.Locate(new GeoPoint(lat, lng)).Select(id => id.Value[(DivisionId.Country.Length + 1)..])];
}
