using HomeRule.Civics;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Tests.Testing;

namespace HomeRule.Geo.Tests;

public sealed class DivisionIndexTests
{
    public static TheoryData<double, double, string> Places => new()
    {
        { 39.7392, -104.9903, "state:co state:co/county:denver" },
        { 29.7604, -95.3698, "state:tx state:tx/county:harris" },
        { 29.9511, -90.0715, "state:la state:la/parish:orleans" },
        { 39.2904, -76.6122, "state:md state:md/place:baltimore" },
        { 38.6270, -90.1994, "state:mo state:mo/place:st_louis" },
        { 39.1638, -119.7674, "state:nv state:nv/place:carson_city" },
        { 38.8977, -77.0365, "district:dc" },
        { 61.2181, -149.9003, "state:ak state:ak/borough:anchorage" },
        { 21.3069, -157.8583, "state:hi state:hi/county:honolulu" },
        { 18.4655, -66.1057, "territory:pr territory:pr/municipio:san_juan" },
        { 13.4443, 144.7937, "territory:gu" },
        { 32.3199, -106.7637, "state:nm state:nm/county:doña_ana" },
        { 41.7658, -72.6734, "state:ct state:ct/county:hartford" },

        // Independent cities inside or beside the county of the same name.
        { 38.0293, -78.4767, "state:va state:va/place:charlottesville" },
        { 38.8462, -77.3064, "state:va state:va/place:fairfax" },

        // Attu, west of the 180th meridian; its longitude is positive.
        { 52.90, 172.90, "state:ak state:ak/census_area:aleutians_west" },

        { 30.0, -60.0, "" },
        { 0, 0, "" },
        { 27.0, -90.0, "" },
        { 45.5017, -73.5673, "" },
        { 90, 180, "" },
        { -90, -180, "" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Locate_KnownPoint_FindsItsDivisionsStatesFirst(double lat, double lng, string expected) =>
        string.Join(' ', UnitedStates.At(lat, lng)).ShouldBe(expected);

    [Fact]
    public void Locate_FourCorners_BelongsToFourStatesAndFourCounties()
    {
        // The corner as the file has it: the one vertex that the outlines of the four states share.
        var corner = new[] { "az", "co", "nm", "ut" }
            .Select(state => Vertices(UnitedStates.Id("state:" + state)))
            .Aggregate(static (a, b) => { a.IntersectWith(b); return a; })
            .Single();

        UnitedStates.Index.Locate(corner.ToDegrees()).Select(id => id.Value[(DivisionId.Country.Length + 1)..]).ShouldBe(
        [
            "state:az", "state:co", "state:nm", "state:ut",
            "state:az/county:apache", "state:co/county:montezuma", "state:nm/county:san_juan", "state:ut/county:san_juan",
        ]);
    }

    [Fact]
    public void Locate_EveryVertex_BelongsToItsDivision()
    {
        var index = UnitedStates.Index;
        var hits = new int[index.MaxHits];
        for (var ordinal = 0; ordinal < index.Divisions.Count; ordinal++)
        {
            foreach (var vertex in Vertices(index.Divisions[ordinal]))
                hits.AsSpan(0, index.Locate(vertex, hits)).Contains(ordinal).ShouldBeTrue($"{index.Divisions[ordinal]} at {vertex}");
        }
    }

    [Fact]
    public void Locate_PointInCounty_IsAlsoInItsState()
    {
        var index = UnitedStates.Index;
        var random = new Random(5);
        var located = 0;
        for (var n = 0; n < 200_000; n++)
        {
            var ids = index.Locate(new GeoPoint(24 + (26 * random.NextDouble()), -125 + (59 * random.NextDouble())));
            foreach (var county in ids.Where(id => id.Value.Contains("county:", StringComparison.Ordinal)))
            {
                ids.ShouldContain(UnitedStates.Id("state:" + county.State));
                located++;
            }
        }

        located.ShouldBeGreaterThan(80_000);
    }

    [Fact]
    public void Locate_ShortSpan_IsRefused() =>
        Should.Throw<ArgumentException>(() => UnitedStates.Index.Locate(new GeoPoint(39, -105), new int[1])).Message.ShouldContain("give that many places");

    [Fact]
    public void Locate_HotPath_AllocatesNothing()
    {
        var index = UnitedStates.Index;
        var hits = new int[index.MaxHits];
        var point = new GeoPoint(39.7392, -104.9903);
        index.Locate(point, hits);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var n = 0; n < 1000; n++)
            index.Locate(point, hits);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void Locate_ManyThreads_GiveTheSameAnswers()
    {
        var index = UnitedStates.Index;
        var random = new Random(9);
        var points = Enumerable.Range(0, 20_000).Select(_ => new GeoPoint(18 + (53 * random.NextDouble()), -179 + (113 * random.NextDouble()))).ToArray();
        var expected = points.Select(point => string.Join(' ', index.Locate(point))).ToArray();

        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 4 }, worker =>
        {
            for (var i = 0; i < points.Length; i++)
            {
                var at = (i + (worker * 2500)) % points.Length;
                string.Join(' ', index.Locate(points[at])).ShouldBe(expected[at]);
            }
        });
    }

    [Fact]
    public void Neighbors_Denver_AreTheThreeCountiesThatTouchIt() =>
        UnitedStates.Index.Neighbors(UnitedStates.Id("state:co/county:denver")).Select(id => id.Name).ShouldBe(["adams", "arapahoe", "jefferson"]);

    [Fact]
    public void Neighbors_States_MeetInAnEdgeNotInACorner()
    {
        var neighbors = UnitedStates.Index.Neighbors(UnitedStates.Id("state:co")).Select(id => id.Name).ToArray();

        neighbors.ShouldBe(["ks", "ne", "nm", "ok", "ut", "wy"]);
        UnitedStates.Index.Neighbors(UnitedStates.Id("state:hi")).ShouldBeEmpty();
    }

    [Fact]
    public void Neighbors_AllDivisions_AreMutual()
    {
        var index = UnitedStates.Index;
        var all = index.Divisions.ToDictionary(id => id, id => index.Neighbors(id).ToHashSet());
        foreach (var (id, neighbors) in all)
            neighbors.ShouldAllBe(other => all[other].Contains(id));
    }

    [Fact]
    public void TryOutline_UnifiedCity_IsTheOutlineOfItsCounty()
    {
        UnitedStates.Index.TryOutline(UnitedStates.Id("state:co/place:denver"), out var city).ShouldBeTrue();
        city!.Division.ShouldBe(UnitedStates.Id("state:co/county:denver"));
        UnitedStates.Index.TryOutline(UnitedStates.Id("state:in/place:indianapolis"), out _).ShouldBeFalse();
        UnitedStates.Index.TryOutline(UnitedStates.Id("state:zz"), out _).ShouldBeFalse();
    }

    [Fact]
    public void TryOutline_EveryBoundary_GivesBackItsRings()
    {
        foreach (var boundary in UnitedStates.Set.Boundaries.Boundaries)
        {
            UnitedStates.Index.TryOutline(boundary.Division, out var outline).ShouldBeTrue();
            outline!.Polygons.Count.ShouldBe(boundary.Polygons.Count);
            for (var i = 0; i < outline.Polygons.Count; i++)
            {
                outline.Polygons[i].Holes.Count.ShouldBe(boundary.Polygons[i].Holes.Count);
                outline.Polygons[i].Outer.SignedDoubleArea.ShouldBe(boundary.Polygons[i].Outer.SignedDoubleArea);
                outline.Polygons[i].Outer.Points.Length.ShouldBe(boundary.Polygons[i].Outer.Points.Length);
            }
        }
    }

    [Fact]
    public void Build_NothingOrTwice_IsEmptyOrRefused()
    {
        DivisionIndex.Build([]).Locate(new GeoPoint(1, 1)).ShouldBeEmpty();
        var box = TestData.Polygon(TestData.Box(0, 0, 9, 9));
        Should.Throw<ArgumentException>(() => DivisionIndex.Build([TestData.Boundary(TestData.County(1), box), TestData.Boundary(TestData.County(1), box)]));
        Should.Throw<ArgumentException>(() => DivisionIndex.Build(
            [TestData.Boundary(TestData.County(1), box), TestData.Boundary(TestData.County(2), box) with { SameAs = [TestData.County(1)] }]));
    }

    private static HashSet<PointE7> Vertices(DivisionId division)
    {
        UnitedStates.Index.TryOutline(division, out var outline).ShouldBeTrue();
        var found = new HashSet<PointE7>();
        foreach (var ring in outline!.Polygons.SelectMany(polygon => polygon.Holes.Prepend(polygon.Outer)))
            found.UnionWith(ring.Points.ToArray());
        return found;
    }
}
