using HomeRule.Answers;
using HomeRule.Answers.Places;
using HomeRule.Atlas;
using HomeRule.Civics;
using HomeRule.Geo;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Divisions;
using HomeRule.Geo.TopoJson;

namespace HomeRule.Testing;

/// <summary>
/// The atlas with a handful of made-up places, districts and a ZIP area in Colorado, drawn as squares over the real counties: every case that the directory
/// of towns must tell apart. Immutable; made once for a test run.
/// </summary>
public static class SmallTowns
{
    private const string Co = "ocd-division/country:us/state:co";

    private static readonly Lazy<Snapshot> LazySnapshot = new(Make);
    private static readonly Lazy<AnswerBook> LazyBook = new(() => new AnswerBook(Snapshot));

    public static Snapshot Snapshot => LazySnapshot.Value;

    public static AnswerBook Book => LazyBook.Value;

    /// <summary>The card that says that the edition holds every place.</summary>
    private static BoundarySetCard PlacesCard { get; } = new()
    {
        Slug = "us-places-test",
        Name = new LocalizedText("Places", "Lugares"),
        Member = new LocalizedText("Place", "Lugar"),
        Kind = DivisionKind.Place,
        Domain = "United States",
        Provenance = RealAtlas.Provenance,
    };

    private static Snapshot Make()
    {
        var country = UsDivisions.FromTopology(TopoJsonReader.Read(File.ReadAllBytes(Repository.Boundaries)).Value).Value;
        var colorado = country.Boundaries.Boundaries.Where(b => b.Division.Value.StartsWith(Co, StringComparison.Ordinal));
        Division[] towns =
        [
            Town("palisade_x", "Palisade X", "0899001", FunctionalStatus.Active, 39.11, -108.35),
            Town("bordertown", "Bordertown", "0899002", FunctionalStatus.Active, 39.30, -108.55),
            Town("orchard_flat_cdp", "Orchard Flat", "0899003", FunctionalStatus.Statistical, 39.04, -108.55),
            Town("sleepy", "Sleepy", "0899004", FunctionalStatus.Inactive, 39.04, -108.40),
            Town("hollow", "Hollow", "0899005", FunctionalStatus.Nonfunctioning, 39.04, -108.45),
            Town("twin_ponds_cdp", "Twin Ponds", "0899006", FunctionalStatus.Statistical, 39.60, -107.90),
            Town("twin_ponds", "Twin Ponds", "0899007", FunctionalStatus.Active, 39.10, -108.50),
            Town("twofold_city", "Twofold", "0899008", FunctionalStatus.Active, 39.12, -108.50),
            Town("twofold_village", "Twofold", "0899009", FunctionalStatus.Active, 39.13, -108.50),
            Town("afloat", "Afloat (Drifting)", "0899010", FunctionalStatus.Active, 0, 0),
            Other("tn", "nashville-davidson_~balance~", "Nashville-Davidson metropolitan government (balance)", "4752006", FunctionalStatus.Fictitious),
            Other("va", "richmond_census", "Richmond", "5167000", FunctionalStatus.Active),
            Other("tx", "springtown_x", "Springtown X", "4899001", FunctionalStatus.Statistical),
            Other("pa", "springtown_x", "Springtown X", "4299001", FunctionalStatus.Active),
            Other("md", "delaware", "Delaware", "2499001", FunctionalStatus.Statistical),
        ];
        Division[] districts =
        [
            District("sldu:7", DivisionKind.StateLegislativeUpper, "State Senate District 7"),
            District("sldu:8", DivisionKind.StateLegislativeUpper, "State Senate District 8"),
            District("sldl:55", DivisionKind.StateLegislativeLower, "State House District 55"),
            District("cd:3", DivisionKind.Congressional, "Congressional District 3"),
            new Division { Id = ZipAreas.IdOf("81599"), Kind = DivisionKind.Other, Name = "81599", State = "", Geoid = "81599" },
        ];
        Boundary[] squares =
        [
            Square($"{Co}/place:bordertown", "towns-x", 39.30, 39.40, -108.60, -108.50),
            Square($"{Co}/place:palisade_x", "towns-x", 39.10, 39.12, -108.36, -108.34),
            Square($"{Co}/sldu:7", "upper-x", 39.00, 39.35, -109.00, -108.00),
            Square($"{Co}/sldu:8", "upper-x", 39.35, 39.80, -109.00, -108.00),
            Square($"{Co}/sldl:55", "lower-x", 38.90, 39.80, -109.00, -108.00, to: new DateOnly(2022, 12, 31)),
            Square($"{Co}/cd:3", "congress-x", 38.50, 40.00, -109.00, -107.00, from: new DateOnly(2013, 1, 3)),
            Square(ZipAreas.IdOf("81599").Value, "zips-x", 39.25, 39.45, -108.62, -108.48),
        ];
        return new Snapshot
        {
            Info = RealAtlas.Snapshot.Info,
            Content = RealAtlas.Snapshot.Content,
            Divisions = [.. RealAtlas.Snapshot.Divisions.Concat(towns).Concat(districts).OrderBy(static d => d.Id.Value, StringComparer.Ordinal)],
            Index = DivisionIndex.Build([.. colorado, .. squares]),
            BoundarySets = [PlacesCard],
        };
    }

    private static Division Town(string id, string name, string geoid, FunctionalStatus status, double lat, double lng) => new()
    {
        Id = DivisionId.Parse($"{Co}/place:{id}"),
        Kind = DivisionKind.Place,
        Name = name,
        State = "co",
        Geoid = geoid,
        Functioning = status,
        InternalPoint = new GeoPoint(lat, lng),
    };

    private static Division Other(string state, string id, string name, string geoid, FunctionalStatus status) =>
        Town(id, name, geoid, status, 0, 0) with { Id = DivisionId.Parse($"ocd-division/country:us/state:{state}/place:{id}"), State = state };

    private static Division District(string id, DivisionKind kind, string name) => new() { Id = DivisionId.Parse($"{Co}/{id}"), Kind = kind, Name = name, State = "co" };

    private static Boundary Square(string id, string set, double south, double north, double west, double east, DateOnly? from = null, DateOnly? to = null) => new()
    {
        Division = DivisionId.Parse(id),
        Set = set,
        ValidFrom = from,
        ValidTo = to,
        Polygons = [new BoundaryPolygon { Outer = Ring.Create([At(south, west), At(south, east), At(north, east), At(north, west), At(south, west)], id).Value }],
    };

    private static PointE7 At(double lat, double lng) => PointE7.TryFromDegrees(lng, lat, out var point) ? point : throw new ArgumentOutOfRangeException(nameof(lat));
}
