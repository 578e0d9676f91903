using HomeRule.Atlas;
using HomeRule.Atlas.Compiling;
using HomeRule.Civics;
using HomeRule.Civics.Living;
using HomeRule.Geo;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Testing;

/// <summary>
/// Two states of straight lines with every level and every case in time: Colorado (−109 to −102) with Mesa County (−109 to −108, 39 to 40), Grand Junction
/// in it (two parts, one with a hole, rings the wrong way round), congressional districts of which only the old map is loaded, senate districts of an old
/// and a new map, house districts with two maps in force, wards whose next map is loaded; Utah (−114 to −109) beside it. Immutable; thread-safe.
/// </summary>
public static class MappedCountry
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    private const string Colorado = "ocd-division/country:us/state:co";

    private static readonly Lazy<SnapshotBase> LazyBase = new(Base);
    private static readonly Lazy<Snapshot> LazySnapshot = new(static () => SnapshotCompiler.Build(SmallAtlas.Content, LazyBase.Value, Today));
    private static readonly Lazy<string> LazyFile = new(WriteFile);

    public static Snapshot Snapshot => LazySnapshot.Value;

    /// <summary>The same with living facts.</summary>
    public static Snapshot With(LivingFacts facts) => SnapshotCompiler.Build(SmallAtlas.Content, LazyBase.Value.With((_, _) => facts), Today);

    /// <summary>A snapshot file in a temporary folder that is removed when the run ends.</summary>
    public static string SnapshotFile => LazyFile.Value;

    public static IReadOnlyList<BoundarySetCard> Sets { get; } =
    [
        Card("us-states-2017", "States", "State", DivisionKind.State, "2017-01-01"),
        Card("us-counties-2017", "Counties", "County", DivisionKind.County, "2017-01-01"),
        Card("us-places-2019", "Places", "Place", DivisionKind.Place, "2019-01-01"),
        Card("us-cd-116", "Congressional districts, 116th Congress", "Congressional district", DivisionKind.Congressional, "2013-01-03", "2023-01-02"),
        Card("co-sldu-2012", "Senate districts of 2012", "State senate district", DivisionKind.StateLegislativeUpper, "2013-01-01", "2022-12-31"),
        Card("co-sldu-2022", "Senate districts of 2022", "State senate district", DivisionKind.StateLegislativeUpper, "2023-01-01"),
        Card("co-sldl-2022", "House districts of 2022", "State house district", DivisionKind.StateLegislativeLower, "2023-01-01", "2026-12-31"),
        Card("co-sldl-2026", "House districts of 2026", "State house district", DivisionKind.StateLegislativeLower, "2026-06-01"),
        Card("gj-wards-2019", "Wards of Grand Junction, 2019", "Ward", DivisionKind.Ward, "2019-01-01", "2026-12-31"),
        Card("gj-wards-2027", "Wards of Grand Junction, 2027", "Ward", DivisionKind.Ward, "2027-01-01"),
    ];

    private static IReadOnlyList<(Division Division, string Set, double[][][][] Polygons)> Areas { get; } =
    [
        (Of("ocd-division/country:us/state:co", DivisionKind.State, "Colorado", "08"), "us-states-2017", [[Box(-109, 37, -102, 41)]]),
        (Of("ocd-division/country:us/state:ut", DivisionKind.State, "Utah", "49"), "us-states-2017", [[Box(-114, 37, -109, 42)]]),
        (Of($"{Colorado}/county:mesa", DivisionKind.County, "Mesa County", "08077"), "us-counties-2017", [[Box(-109, 39, -108, 40)]]),
        (Of($"{Colorado}/county:delta", DivisionKind.County, "Delta County", "08029"), "us-counties-2017", [[Box(-108, 39, -107, 40)]]),
        (Of($"{Colorado}/place:grand_junction", DivisionKind.Place, "Grand Junction", "0831660"), "us-places-2019",
            [[Backwards(Box(-108.6, 39.1, -108.5, 39.2)), Box(-108.56, 39.14, -108.54, 39.16)], [Backwards(Box(-108.4, 39.1, -108.39, 39.11))]]),
        (Of($"{Colorado}/cd:2", DivisionKind.Congressional, "Congressional District 2", "0802"), "us-cd-116", [[Box(-106, 37, -102, 41)]]),
        (Of($"{Colorado}/cd:3", DivisionKind.Congressional, "Congressional District 3", "0803"), "us-cd-116", [[Box(-109, 37, -106, 41)]]),
        (Of($"{Colorado}/sldu:7", DivisionKind.StateLegislativeUpper, "State Senate District 7", "08007"), "co-sldu-2012", [[Box(-109, 37, -105, 41)]]),
        (Of($"{Colorado}/sldu:7", DivisionKind.StateLegislativeUpper, "State Senate District 7", "08007"), "co-sldu-2022", [[Box(-109, 38, -107, 41)]]),
        (Of($"{Colorado}/sldl:54", DivisionKind.StateLegislativeLower, "State House District 54", "08054"), "co-sldl-2022", [[Box(-109, 38, -107, 41)]]),
        (Of($"{Colorado}/sldl:55", DivisionKind.StateLegislativeLower, "State House District 55", "08055"), "co-sldl-2026", [[Box(-109, 38, -106, 41)]]),
        (Of($"{Colorado}/place:grand_junction/ward:a", DivisionKind.Ward, "District A", null), "gj-wards-2019", [[Box(-108.6, 39.1, -108.55, 39.2)]]),
        (Of($"{Colorado}/place:grand_junction/ward:b", DivisionKind.Ward, "District B", null), "gj-wards-2027", [[Box(-108.6, 39.1, -108.55, 39.2)]]),
    ];

    private static SnapshotBase Base()
    {
        var boundaries = Areas.Select(a => (Area: a, Card: Sets.Single(s => s.Slug == a.Set).Provenance)).Select(a => new Boundary
        {
            Division = a.Area.Division.Id,
            Set = a.Area.Set,
            ValidFrom = a.Card.ValidFrom.First,
            ValidTo = a.Card.ValidTo?.Last,
            Polygons = [.. a.Area.Polygons.Select(static rings => new BoundaryPolygon { Outer = RingOf(rings[0]), Holes = [.. rings[1..].Select(RingOf)] })],
        }).ToList();
        var divisions = Areas.Select(static a => a.Division).DistinctBy(static d => d.Id).OrderBy(static d => d.Id.Value, StringComparer.Ordinal).ToList();
        return new SnapshotBase(divisions, boundaries, Sets);
    }

    private static string WriteFile()
    {
        var folder = Directory.CreateTempSubdirectory("homerule-tests-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var file = Path.Combine(folder, "homerule.snapshot");
        _ = SnapshotCompiler.Compile(SmallAtlas.Content, LazyBase.Value, Today, file).Value;
        return file;
    }

    private static BoundarySetCard Card(string slug, string name, string member, DivisionKind kind, string from, string? to = null) => new()
    {
        Slug = slug,
        Name = new LocalizedText(name, name + " (es)"),
        Member = new LocalizedText(member, member),
        Kind = kind,
        Domain = "Colorado",
        Provenance = new BoundaryProvenance
        {
            Authority = "Office of Lines",
            SourceUrl = "https://example.org/" + slug,
            Licence = "Public domain",
            Retrieved = new DateOnly(2026, 1, 2),
            ValidFrom = PartialDate.Parse(from),
            ValidTo = to is null ? null : PartialDate.Parse(to),
            IdScheme = "GEOID",
            Note = new LocalizedText("Made for tests.", "Hecho para pruebas."),
        },
    };

    private static Division Of(string id, DivisionKind kind, string name, string? geoid)
    {
        var parsed = DivisionId.Parse(id);
        return new Division { Id = parsed, Kind = kind, Name = name, State = parsed.State!, Geoid = geoid };
    }

    /// <summary>Counter-clockwise.</summary>
    private static double[][] Box(double west, double south, double east, double north) => [[west, south], [east, south], [east, north], [west, north], [west, south]];

    private static double[][] Backwards(double[][] ring) => [.. ring.Reverse()];

    private static Ring RingOf(double[][] ring)
    {
        var points = ring.Select(static p => PointE7.TryFromDegrees(p[0], p[1], out var point) ? point : throw new ArgumentException("A point of the test is not on earth.")).ToArray();
        return Ring.Create(points, "the test").Value;
    }
}
