using HomeRule.Civics;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Divisions;
using HomeRule.Geo.Reading;
using HomeRule.Geo.TopoJson;

namespace HomeRule.Testing;

/// <summary>Every boundary that tests and benchmarks have: states and counties, and the official files of the mirror. Read once; immutable.</summary>
public static class MirrorBoundaries
{
    public const string Absent = "The mirror of official files is absent: set HOMERULE_MIRROR to its folder.";

    private static readonly Lazy<IReadOnlyList<Boundary>> All = new(ReadAll);

    /// <summary>Sets of the mirror with their scheme.</summary>
    private static readonly (string File, DivisionScheme Scheme)[] Files =
    [
        ("places-2019", DivisionScheme.CensusPlace),
        ("state-lower-2012", DivisionScheme.OcdIdProperty),
        ("state-upper-2012", DivisionScheme.OcdIdProperty),
        ("congressional-2016", DivisionScheme.OcdIdProperty),
    ];

    /// <exception cref="InvalidOperationException">There is no mirror, or a file of it cannot be read.</exception>
    public static IReadOnlyList<Boundary> Read() => All.Value;

    private static List<Boundary> ReadAll()
    {
        var mirror = Repository.Mirror ?? throw new InvalidOperationException(Absent);
        var sets = new IReadOnlyList<Boundary>[Files.Length];
        Parallel.For(0, Files.Length, i =>
        {
            var (file, scheme) = Files[i];
            sets[i] = BoundaryFile.Read(Path.Combine(mirror, "census", file + ".geojsonseq.gz"), new BoundaryReadOptions { Scheme = scheme, Set = file }).Value.Boundaries;
        });
        var country = UsDivisions.FromTopology(TopoJsonReader.Read(File.ReadAllBytes(Repository.Boundaries)).Value).Value;
        return [.. country.Boundaries.Boundaries.Select(static boundary => boundary with { SameAs = [], Set = "us-atlas" }), .. sets.SelectMany(static set => set)];
    }
}
