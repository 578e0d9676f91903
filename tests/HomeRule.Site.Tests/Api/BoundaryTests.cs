using System.Text.Json;
using HomeRule.Site.Tests.Hosting;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Site.Tests.Api;

/// <summary>Divisions, their maps and their boundaries as GeoJSON.</summary>
public sealed class BoundaryTests(MappedSite mapped, LiveSite live)
{
    private const string Town = "/api/v1/divisions/ocd-division/country:us/state:co/place:grand_junction";

    [Theory]
    [InlineData(Town)]
    [InlineData("/api/v1/divisions/ocd-division%2Fcountry:us%2Fstate:co%2Fplace:grand_junction")]
    public async Task Division_ByIdInBothForms_NamesItsMaps(string path)
    {
        var root = await mapped.JsonAsync(path);

        root.GetProperty("name").GetString().ShouldBe("Grand Junction");
        root.GetProperty("slug").GetString().ShouldBe("co/grand-junction");
        root.GetProperty("boundaries")[0].GetProperty("set").GetString().ShouldBe("us-places-2019");
        root.GetProperty("boundaries")[0].GetProperty("bbox").EnumerateArray().Select(n => n.GetDouble()).ShouldBe([-108.6, 39.1, -108.39, 39.2]);
        root.GetProperty("sets")[0].GetProperty("authority").GetString().ShouldBe("Office of Lines");
    }

    [Theory]
    [InlineData(Town + "/boundary")]
    [InlineData(Town + ".geojson")]
    [InlineData("/api/v1/divisions/ocd-division%2Fcountry:us%2Fstate:co%2Fplace:grand_junction/boundary")]
    [InlineData("/api/v1/divisions/ocd-division%2Fcountry:us%2Fstate:co%2Fplace:grand_junction.geojson")]
    public async Task Boundary_TwoPartsAndAHole_RunAsTheStandardAsks(string path)
    {
        var root = await mapped.JsonAsync(path, type: "application/geo+json");

        root.GetProperty("type").GetString().ShouldBe("Feature");
        root.GetProperty("id").GetString().ShouldBe("ocd-division/country:us/state:co/place:grand_junction");
        root.GetProperty("geometry").GetProperty("type").GetString().ShouldBe("MultiPolygon");
        var polygons = root.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(p => p.EnumerateArray().Select(Ring).ToList()).OrderByDescending(p => p.Count).ToList();
        polygons.Select(p => p.Count).ShouldBe([2, 1]);
        foreach (var polygon in polygons)
        {
            Area(polygon[0]).ShouldBeGreaterThan(0, "shells run counter-clockwise");
            polygon.Skip(1).ShouldAllBe(hole => Area(hole) < 0);
            polygon.All(static ring => ring[0] == ring[^1]).ShouldBeTrue();
        }

        Math.Round(polygons.Sum(p => p.Sum(Area)), 9).ShouldBe(Math.Round((0.01 - 0.0004) + 0.0001, 9));
        var properties = root.GetProperty("properties");
        properties.GetProperty("source").GetString().ShouldBe("https://example.org/us-places-2019");
        properties.GetProperty("licence").GetString().ShouldBe("Public domain");
        properties.GetProperty("simplified").GetBoolean().ShouldBeFalse();
        properties.GetProperty("corners").GetInt32().ShouldBe(12);
    }

    [Fact]
    public async Task Boundary_SimplifiedByFar_KeepsATriangleOfEveryRingAndSaysSo()
    {
        var root = await mapped.JsonAsync(Town + ".geojson?simplify=1", type: "application/geo+json");

        var rings = root.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().SelectMany(p => p.EnumerateArray().Select(Ring)).ToList();
        rings.Count.ShouldBe(3);
        rings.All(static r => r.Count == 4 && r[0] == r[3] && Math.Abs(Area(r)) > 0).ShouldBeTrue();
        root.GetProperty("properties").GetProperty("simplified").GetBoolean().ShouldBeTrue();
        root.GetProperty("properties").GetProperty("tolerance").GetDouble().ShouldBe(1);
        root.GetProperty("properties").GetProperty("corners").GetInt32().ShouldBe(9);
        root.GetProperty("properties").GetProperty("allCorners").GetInt32().ShouldBe(12);
    }

    [Fact]
    public async Task Boundary_RealState_StaysWithinTheToleranceAndShrinks()
    {
        const string path = "/api/v1/divisions/ocd-division/country:us/state:md.geojson";
        using var whole = await live.Site.GetAsync(path);
        using var less = await live.Site.GetAsync(path + "?simplify=0.05");
        var (all, some) = (Points(await whole.Content.ReadAsStringAsync()), Points(await less.Content.ReadAsStringAsync()));

        some.Count.ShouldBeLessThan(all.Count / 2);
        some.Except(all).ShouldBeEmpty("no point is invented");
        foreach (var point in all.Where((_, i) => i % 25 == 0))
            some.Zip(some.Skip(1)).Min(edge => Distance(point, edge.First, edge.Second)).ShouldBeLessThan(0.0501);
    }

    [Fact]
    public async Task Boundary_AcrossThe180thMeridian_StaysInTwoParts()
    {
        using var response = await live.Site.GetAsync("/api/v1/divisions/ocd-division/country:us/state:ak/census_area:aleutians_west.geojson");
        var root = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        var parts = root.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(p => Ring(p[0])).ToList();

        parts.ShouldContain(p => p.All(x => x.X > 170));
        parts.ShouldContain(p => p.All(x => x.X < -160));
        parts.ShouldAllBe(p => p.Max(x => x.X) - p.Min(x => x.X) < 30);
    }

    [Theory]
    [InlineData("sldu:7", "", "co-sldu-2022")]
    [InlineData("sldu:7", "?as_of=2020-01-01", "co-sldu-2012")]
    [InlineData("sldu:7", "?set=co-sldu-2012", "co-sldu-2012")]
    [InlineData("cd:3", "", "us-cd-116")]
    public async Task Boundary_OfARedrawnDivision_IsThatOfTheDay(string division, string query, string set)
    {
        var root = await mapped.JsonAsync($"/api/v1/divisions/ocd-division/country:us/state:co/{division}.geojson{query}", type: "application/geo+json");

        root.GetProperty("properties").GetProperty("set").GetString().ShouldBe(set);
        root.GetProperty("properties").GetProperty("inForce").GetBoolean().ShouldBe(set != "us-cd-116" && query != "?set=co-sldu-2012");
    }

    [Theory]
    [InlineData("/api/v1/divisions/ocd-division/country:us/state:co/place:nowhere", 404, "id")]
    [InlineData("/api/v1/divisions/denver", 404, "id")]
    [InlineData("/api/v1/divisions/ocd-division/country:us/state:co/cd:3.geojson?as_of=2026-11-21", 404, "as_of")]
    [InlineData("/api/v1/divisions/ocd-division/country:us/state:co/cd:3.geojson?set=nothing", 404, "set")]
    [InlineData("/api/v1/divisions/ocd-division/country:us/state:co.geojson?simplify=0", 400, "simplify")]
    [InlineData("/api/v1/divisions/ocd-division/country:us/state:co.geojson?simplify=-1", 400, "simplify")]
    [InlineData("/api/v1/divisions/ocd-division/country:us/state:co.geojson?simplify=1e-3", 400, "simplify")]
    [InlineData("/api/v1/divisions/ocd-division/country:us/state:co.geojson?simplify=NaN", 400, "simplify")]
    [InlineData("/api/v1/divisions/ocd-division/country:us/state:co?simplify=0.1", 400, "simplify")]
    public async Task Division_BadRequest_NamesTheField(string path, int status, string field)
    {
        using var response = await mapped.Site.GetAsync(path);
        ((int)response.StatusCode).ShouldBe(status);
        await ContractTests.ShouldBeProblem(response, field);
    }

    [Fact]
    public async Task Boundary_HeldTag_Is304()
    {
        using var first = await mapped.Site.GetAsync(Town + ".geojson");
        using var again = await mapped.Site.GetAsync(Town + ".geojson", ("If-None-Match", HeaderTests.Header(first, "ETag")!));

        ((int)again.StatusCode).ShouldBe(304);
        (await again.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task BoundarySets_NameAuthorityLicenceAndDays()
    {
        var root = await mapped.JsonAsync("/api/v1/boundary-sets?lang=es");

        root.GetProperty("sets").EnumerateArray().Select(s => s.GetProperty("slug").GetString()).ShouldBe(MappedCountry.Sets.Select(s => s.Slug));
        var old = root.GetProperty("sets").EnumerateArray().Single(s => s.GetProperty("slug").GetString() == "us-cd-116");
        old.GetProperty("validTo").GetString().ShouldBe("2023-01-02");
        old.GetProperty("boundaries").GetInt32().ShouldBe(2);
        old.GetProperty("note").GetString().ShouldBe("Hecho para pruebas.");
        root.GetProperty("unnamed").GetInt32().ShouldBe(0);
    }

    private static List<(double X, double Y)> Ring(JsonElement ring) => [.. ring.EnumerateArray().Select(p => (p[0].GetDouble(), p[1].GetDouble()))];

    private static double Area(List<(double X, double Y)> ring) => ring.Zip(ring.Skip(1)).Sum(e => (e.First.X * e.Second.Y) - (e.Second.X * e.First.Y)) / 2;

    private static List<(double X, double Y)> Points(string json)
    {
        var geometry = JsonDocument.Parse(json).RootElement.GetProperty("geometry");
        var polygons = geometry.GetProperty("type").GetString() == "Polygon" ? [geometry.GetProperty("coordinates")] : geometry.GetProperty("coordinates").EnumerateArray().ToList();
        return [.. polygons.SelectMany(p => p.EnumerateArray()).SelectMany(Ring)];
    }

    private static double Distance((double X, double Y) p, (double X, double Y) a, (double X, double Y) b)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var length = (dx * dx) + (dy * dy);
        var t = length == 0 ? 0 : Math.Clamp((((p.X - a.X) * dx) + ((p.Y - a.Y) * dy)) / length, 0, 1);
        return Math.Sqrt(Math.Pow(p.X - a.X - (t * dx), 2) + Math.Pow(p.Y - a.Y - (t * dy), 2));
    }
}
