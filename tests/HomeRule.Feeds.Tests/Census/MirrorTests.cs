using HomeRule.Atlas.Compiling;
using HomeRule.Civics;
using HomeRule.Testing;

namespace HomeRule.Feeds.Tests.Census;

/// <summary>The mirror's files, pulled, joined and compiled.</summary>
public sealed class MirrorTests
{
    [Fact]
    public void Mirror_Compiled_HoldsEveryDivisionOfEveryMap()
    {
        Assert.SkipUnless(FullCountry.IsHere, FullCountry.Notice);
        var snapshot = FullCountry.Snapshot;

        snapshot.BoundarySets.Select(static s => s.Slug).ShouldBe(["us-cd-2016", "us-counties-2017", "us-places-2019", "us-sldl-2012", "us-sldu-2012", "us-states-2017"]);
        snapshot.BoundaryReports.Select(static r => (r.Slug, r.Reading.Features, r.Divisions, r.Repeated, r.Reading.Refused.Count)).ShouldBe(
            [("us-cd-2016", 435, 435, 0, 0), ("us-places-2019", 29_684, 29_678, 6, 0), ("us-sldl-2012", 1_627, 1_627, 0, 0), ("us-sldu-2012", 666, 666, 0, 0)]);
        var bySet = snapshot.Index.Boundaries.CountBy(static b => b.Set).ToDictionary();
        bySet["us-places-2019"].ShouldBe(29_678);
        bySet["us-counties-2017"].ShouldBeGreaterThan(3_200);
        snapshot.Divisions.Select(static d => d.Id).ShouldBeUnique();
        var known = snapshot.Divisions.Select(static d => d.Id).ToHashSet();
        snapshot.Index.Divisions.Where(d => !known.Contains(d)).ShouldBeEmpty();
        snapshot.Divisions.Count(static d => d is { Functioning: not null, InternalPoint: not null }).ShouldBeGreaterThan(29_000);
    }

    [Fact]
    public void Mirror_CityThatIsOneWithItsCounty_HasLinesOfItsOwn()
    {
        Assert.SkipUnless(FullCountry.IsHere, FullCountry.Notice);
        var index = FullCountry.Snapshot.Index;

        index.Locate(new GeoPoint(39.74, -104.99)).Select(static d => d.Value).ShouldBe(
            [
                "ocd-division/country:us/state:co", "ocd-division/country:us/state:co/cd:1", "ocd-division/country:us/state:co/county:denver",
                "ocd-division/country:us/state:co/place:denver", "ocd-division/country:us/state:co/sldl:5", "ocd-division/country:us/state:co/sldu:34",
            ],
            ignoreOrder: true);
        var denver = DivisionId.Parse("ocd-division/country:us/state:co/place:denver");
        index.OrdinalsOf(denver).Select(o => index.Boundaries[o].Set).ShouldBe(["us-places-2019"]);
        FullCountry.Snapshot.Divisions.Single(d => d.Id == denver).Geoid.ShouldBe("0820000");
    }

    [Fact]
    public void Mirror_WrittenAndOpened_IsTheSame()
    {
        Assert.SkipUnless(FullCountry.IsHere, FullCountry.Notice);

        var opened = SnapshotReader.Open(FullCountry.SnapshotFile).Value;

        opened.Info.ShouldBe(FullCountry.Snapshot.Info);
        opened.Divisions.Count.ShouldBe(FullCountry.Snapshot.Divisions.Count);
        new FileInfo(FullCountry.SnapshotFile).Length.ShouldBeLessThan(160L << 20);
    }
}
