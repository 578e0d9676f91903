using FsCheck;
using FsCheck.Fluent;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Reading;
using HomeRule.Geo.Tests.Testing;

namespace HomeRule.Geo.Tests.Reading;

public sealed class MeridianCutTests
{
    private const string Island = "\"GEOID\":\"02016\"";

    [Theory]
    [InlineData("[[[179,51],[181,51],[181,53],[179,53],[179,51]]]", "eastward beyond 180")]
    [InlineData("[[[-181,51],[-179,51],[-179,53],[-181,53],[-181,51]]]", "westward beyond -180")]
    [InlineData("[[[179,51],[-179,51],[-179,53],[179,53],[179,51]]]", "jumping from 179 to -179")]
    [InlineData("[[[539,51],[540,51],[541,51],[541,53],[539,53],[539,51]]]", "too far")]
    public void Read_AreaAcrossTheMeridian_IsCutExactlyThere(string coordinates, string what)
    {
        using var files = new BoundaryText();
        var reading = files.Read("a.geojson", BoundaryText.Feature(coordinates, Island)).Value;
        if (what == "too far")
        {
            reading.Refused.ShouldHaveSingleItem().Code.ShouldBe("position.range");
            return;
        }

        var polygons = files.Features.ShouldHaveSingleItem().Polygons;
        polygons.Count.ShouldBe(2, what);
        polygons.Select(BoxOf).OrderBy(box => box.West).ShouldBe([(-180, -179), (179, 180)]);
        reading.Notes.ShouldHaveSingleItem().ShouldContain("cut there into 2 parts; 0 new corners were rounded");
    }

    [Fact]
    public void Read_AreaWrittenBeyondTheMeridianAlone_IsBroughtBack()
    {
        using var files = new BoundaryText();
        files.Read("a.geojson", BoundaryText.Feature("[[[200,51],[202,51],[202,53],[200,53],[200,51]]]", Island)).Value.Polygons.ShouldBe(1);
        BoxOf(files.Features[0].Polygons[0]).ShouldBe((-160, -158));
    }

    [Fact]
    public void Read_HoleAcrossTheMeridianWrittenATurnAway_StaysAHole()
    {
        using var files = new BoundaryText();
        files.Read("a.geojson", BoundaryText.Feature("[[[178,50],[184,50],[184,54],[178,54],[178,50]],[[-178,51],[-178,52],[-177,52],[-177,51],[-178,51]]]", Island)).Value.Polygons.ShouldBe(2);
        files.Features[0].Polygons.Sum(polygon => polygon.Holes.Count).ShouldBe(1);
    }

    [Fact]
    public void Read_SlantedLineAcrossTheMeridian_RoundsTheNewCornerAndSaysSo()
    {
        using var files = new BoundaryText();
        var reading = files.Read("a.geojson", BoundaryText.Feature("[[[179,51],[182,51.0000001],[182,53],[179,53],[179,51]]]", Island)).Value;
        reading.Notes.ShouldHaveSingleItem().ShouldContain("1 new corners were rounded");
    }

    [Fact]
    public void Cut_AnyRings_KeepsEveryPointInsideOrOutside()
    {
        // Corners at even degrees and few of them, so that cuts meet, touch and run along the meridian; points at odd places off every line.
        var point = Gen.Zip(Gen.Choose(-5, 5), Gen.Choose(-8, 8));
        var ring = Gen.Choose(3, 14).SelectMany(n => point.ArrayOf(n));
        var pieces = 0;
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1_000),
            Prop.ForAll(Gen.Zip(ring, ring).ToArbitrary(), sample =>
            {
                // A corner every 2520 units and cuts at whole steps: each new corner is a whole unit.
                var rings = new[] { sample.Item1, sample.Item2 }
                    .Select(points => points.Append(points[0]).Select(p => (Lng: PointE7.MaxLng + (p.Item1 * 1L), Lat: p.Item2 * 2520)).ToArray()).ToArray();
                var cut = new MeridianCut();
                if (cut.Cut(rings) is not { } parts || cut.Rounded > 0)
                    return false;
                pieces += parts.Count;
                for (var x = -5; x < 5; x++)
                {
                    for (var y = -8; y < 8; y++)
                    {
                        // Twice the coordinates, so that a point between two units is whole.
                        var (lng, lat) = ((2 * (PointE7.MaxLng + (long)x)) + 1, (2L * y * 2520) + 1277);
                        var wrapped = x >= 0 ? lng - (4L * PointE7.MaxLng) : lng;
                        var before = rings.Count(r => IsInside(r, lng, lat)) % 2 == 1;
                        var after = parts.Count(part => part.Count(r => IsInside([.. r.Select(p => ((long)p.Lng, p.Lat))], wrapped, lat)) % 2 == 1);
                        if (after != (before ? 1 : 0))
                            return false;
                    }
                }

                return parts.SelectMany(part => part).All(r => r.All(p => p.IsInRange));
            }));
        pieces.ShouldBeGreaterThan(1_500);
    }

    /// <summary>Even-odd for a point in doubled coordinates; no such point lies on a line, since 1277 has no factor in common with the steps.</summary>
    private static bool IsInside((long Lng, int Lat)[] ring, long x, long y)
    {
        var inside = false;
        for (var i = 1; i < ring.Length; i++)
        {
            var (a, b) = (ring[i - 1], ring[i]);
            var (ay, by) = (2L * a.Lat, 2L * b.Lat);
            if (ay > y == by > y)
                continue;
            var side = (((Int128)(2 * b.Lng) - (2 * a.Lng)) * (y - ay)) - (((Int128)by - ay) * (x - (2 * a.Lng)));
            if (side > 0 == by > ay)
                inside = !inside;
        }

        return inside;
    }

    private static (int West, int East) BoxOf(BoundaryPolygon polygon)
    {
        var lngs = polygon.Outer.Points.ToArray().Select(p => p.Lng / PointE7.UnitsPerDegree).ToArray();
        return (lngs.Min(), lngs.Max());
    }
}
