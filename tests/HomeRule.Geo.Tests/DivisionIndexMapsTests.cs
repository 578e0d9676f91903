using HomeRule.Civics;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Indexing;
using HomeRule.Geo.Tests.Testing;

namespace HomeRule.Geo.Tests;

/// <summary>Several maps of one division, and how much of one area lies in another.</summary>
public sealed class DivisionIndexMapsTests
{
    private static readonly DivisionId Seat = TestData.County(7);

    [Theory]
    [InlineData("2011-12-31", "")]
    [InlineData("2012-01-01", "old")]
    [InlineData("2022-06-30", "old")]
    [InlineData("2022-07-01", "old new")]
    [InlineData("2022-12-31", "old new")]
    [InlineData("2023-01-01", "new")]
    [InlineData("2060-01-01", "new")]
    public void Locate_TwoMapsOfOneDivision_GivesThoseInForce(string day, string expected)
    {
        var index = Reread(DivisionIndex.Build([Map("new", 0, 100, new(2022, 7, 1), null), Map("old", 0, 60, new(2012, 1, 1), new(2022, 12, 31))]));
        var hits = new int[index.MaxHits];

        var count = index.Locate(new PointE7(50, 50), DateOnly.ParseExact(day, "yyyy-MM-dd"), hits);

        string.Join(' ', hits[..count].Select(hit => index.Boundaries[hit].Set)).ShouldBe(expected);
    }

    [Fact]
    public void Maps_OfOneDivision_AreListedOldestFirstAndTheNewestIsItsOutline()
    {
        var index = Reread(DivisionIndex.Build([Map("new", 0, 100, new(2022, 7, 1), null), Map("old", 0, 60, new(2012, 1, 1), new(2022, 12, 31))]));

        index.OrdinalsOf(Seat).Select(o => index.Boundaries[o].Set).ShouldBe(["old", "new"]);
        index.TryOutline(Seat, out var outline).ShouldBeTrue();
        outline!.NorthEast.ShouldBe(new PointE7(100, 100));
        index.BoxOf(index.OrdinalsOf(Seat)[0]).NorthEast.ShouldBe(new PointE7(60, 60));
        index.Locate(new GeoPoint(5e-6, 5e-6)).ShouldBe([Seat], "one division, however many maps");
        index.Boundaries[index.OrdinalsOf(Seat)[0]].ShouldBe(new IndexedBoundary(Seat, "old", new DateOnly(2012, 1, 1), new DateOnly(2022, 12, 31)));
    }

    [Fact]
    public void Build_TwoBoundariesOnOneMap_IsRefused()
    {
        var one = Map("m", 0, 10, null, null);
        Should.Throw<ArgumentException>(() => DivisionIndex.Build([one, one])).Message.ShouldContain("give each division one on each map");
    }

    [Fact]
    public void Locate_SeventyDivisionsSharingALineTwice_FindsAllOnTheLineAndNoneBeside()
    {
        // Each walks out along the same line and back, so that nothing changes across it, and has a box of its own.
        var boundaries = Enumerable.Range(0, 70).Select(i => TestData.Boundary(
            TestData.County(i),
            TestData.Polygon(TestData.Ring((0, 0), (1000, 0), (0, 0), (-10 - i, 0), (-10 - i, -10 - i), (0, -10 - i))))).ToArray();
        var index = new DivisionIndex(IndexBuilder.Build(boundaries, new TreeOptions(2, 4)));

        index.Hits(500, 0).ShouldBe(Enumerable.Range(0, 70));
        index.Hits(500, 1).ShouldBeEmpty();
        index.Hits(500, -1).ShouldBeEmpty();
        index.Hits(-40, -40).ShouldBe(Enumerable.Range(30, 40));
    }

    [Fact]
    public void Locate_AnswersDoNotDependOnHowCellsAreDivided()
    {
        var set = UnitedStates.Set.Boundaries.Boundaries;
        var coarse = new DivisionIndex(IndexBuilder.Build(set, new TreeOptions(500, 12)));
        var fine = new DivisionIndex(IndexBuilder.Build(set, new TreeOptions(3, 0)));
        var random = new Random(11);
        var corners = set.SelectMany(b => b.Polygons).SelectMany(p => p.Outer.Points.ToArray()).ToArray();
        for (var n = 0; n < 60_000; n++)
        {
            var corner = corners[random.Next(corners.Length)];
            var point = n % 3 == 0 ? corner : new PointE7(Math.Clamp(corner.Lng + random.Next(-400, 401), -PointE7.MaxLng, PointE7.MaxLng), corner.Lat + random.Next(-400, 401));
            fine.Hits(point.Lng, point.Lat).ShouldBe(coarse.Hits(point.Lng, point.Lat), point.ToString());
        }
    }

    [Fact]
    public void Open_MappedFile_AnswersAsInMemoryAndOutlivesItsName()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.hrdi");
        using (var stream = File.Create(path))
        {
            stream.Write(new byte[4096]);
            UnitedStates.Index.Write(stream);
        }

        var index = DivisionIndex.Open(path, 4096, UnitedStates.Index.ByteCount).Value;
        File.Delete(path);

        index.Locate(new GeoPoint(39.7392, -104.9903)).ShouldBe(UnitedStates.Index.Locate(new GeoPoint(39.7392, -104.9903)));
        index.Divisions.ShouldBe(UnitedStates.Index.Divisions);
    }

    [Fact]
    public void Open_MissingCutOrForeignFile_IsOneSentence()
    {
        DivisionIndex.Open("/nowhere/at.all").Problem.Code.ShouldBe("index.missing");
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.hrdi");
        using (var stream = File.Create(path))
            UnitedStates.Index.Write(stream);
        using (var stream = new FileStream(path, FileMode.Open))
            stream.SetLength(stream.Length - 100);
        DivisionIndex.Open(path).Problem.Code.ShouldBe("index.damaged");
        File.WriteAllText(path, "not an index");
        DivisionIndex.Open(path).Problem.Code.ShouldBe("index.format");
        File.WriteAllText(path, "");
        DivisionIndex.Open(path).Problem.Message.ShouldContain("homerule atlas compile");
        File.Delete(path);
    }

    [Fact]
    public void Shares_Boxes_AreTheirAreas()
    {
        const int unit = 1_000_000;
        var index = DivisionIndex.Build(
        [
            Box(0, 0, 0, 10, 10),
            Box(1, 0, 0, 5, 10),
            Box(2, 5, 0, 10, 5),
            Box(3, 9, 9, 20, 20),
            Box(4, 10, 0, 20, 9),
            Box(5, 30, 30, 31, 31),
        ]);

        var shares = index.Shares(0).ToDictionary(s => s.Ordinal, s => s.Share);

        shares.Keys.Order().ShouldBe([1, 2, 3]);
        shares[1].ShouldBe(0.5, 0.01);
        shares[2].ShouldBe(0.25, 0.01);
        shares[3].ShouldBe(0.01, 0.004);
        index.Shares(5).ShouldBeEmpty();

        static Boundary Box(int n, int west, int south, int east, int north) =>
            TestData.Boundary(TestData.County(n), TestData.Polygon(TestData.Box(west * unit, south * unit, east * unit, north * unit)));
    }

    [Fact]
    public void Shares_County_LiesInItsState()
    {
        UnitedStates.Index.TryOrdinal(UnitedStates.Id("state:co/county:el_paso"), out var county).ShouldBeTrue();

        var shares = UnitedStates.Index.Shares(county);

        UnitedStates.Index.Divisions[shares[0].Ordinal].ShouldBe(UnitedStates.Id("state:co"));
        shares[0].Share.ShouldBe(1, 0.001);
        shares.Skip(1).ShouldAllBe(s => s.Share < 0.005);
    }

    private static Boundary Map(string set, int from, int to, DateOnly? validFrom, DateOnly? validTo) =>
        TestData.Boundary(Seat, TestData.Polygon(TestData.Box(from, from, to, to))) with { Set = set, ValidFrom = validFrom, ValidTo = validTo };

    private static DivisionIndex Reread(DivisionIndex index)
    {
        using var stream = new MemoryStream();
        index.Write(stream);
        return DivisionIndex.Read(stream.ToArray());
    }
}
