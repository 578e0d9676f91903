using HomeRule.Geo.Reading;
using HomeRule.Geo.Tests.Testing;

namespace HomeRule.Geo.Tests.Reading;

/// <summary>What the official files hold, counted; docs/reference/boundary-files.md gives the same numbers.</summary>
public sealed class CensusFilesTests
{
    [Fact]
    public void Places_AsRead_HaveTheKnownCounts()
    {
        Assert.SkipWhen(RepositoryFiles.Mirror is null, OcdLists.Absent);
        var places = CensusFiles.Places;
        Check(places, features: 29_684, refused: 0, polygons: 40_052, rings: 67_386, vertices: 12_495_187, repeatedPoints: 0, touching: 12, empty: 0);

        // Six places stand in the file twice, attribute for attribute and point for point.
        (places.Repeated, places.Joined, places.NoDivision, places.Boundaries.Count).ShouldBe((6, 0, 0, 29_678));
        foreach (var geoid in new[] { "6048920", "2028412", "2148006", "3011397", "4732742", "5336395" })
            places.Features.Notes.Count(note => note.Contains($"({geoid}) repeats", StringComparison.Ordinal)).ShouldBe(1, geoid);
        Crossings(places).ShouldBe(["2914068", "3766040"]);
    }

    [Fact]
    public void Districts_AsRead_HaveTheKnownCounts()
    {
        Assert.SkipWhen(RepositoryFiles.Mirror is null, OcdLists.Absent);
        Check(CensusFiles.Upper, features: 666, refused: 0, polygons: 971, rings: 980, vertices: 3_238_120, repeatedPoints: 0, touching: 4, empty: 0);
        Check(CensusFiles.Lower, features: 1_627, refused: 0, polygons: 1_941, rings: 1_962, vertices: 4_509_756, repeatedPoints: 0, touching: 4, empty: 0);
        Check(CensusFiles.Congressional, features: 435, refused: 0, polygons: 961, rings: 964, vertices: 410_785, repeatedPoints: 3, touching: 2, empty: 3);
        Crossings(CensusFiles.Upper).ShouldBeEmpty();
        Crossings(CensusFiles.Lower).ShouldBeEmpty();
        Crossings(CensusFiles.Congressional).ShouldBe(["CA-22", "CA-23"]);
    }

    private static void Check(BoundaryReading reading, long features, int refused, long polygons, long rings, long vertices, long repeatedPoints, long touching, long empty)
    {
        var read = reading.Features;
        (read.Features, read.Refused.Count, read.Polygons, read.Rings, read.Vertices, read.RepeatedPoints, read.SelfTouching, read.EmptyRings)
            .ShouldBe((features, refused, polygons, rings, vertices, repeatedPoints, touching, empty));

        // All of them run as in a shapefile: outer rings clockwise.
        read.WrongWinding.ShouldBe(rings);
        reading.Boundaries.Select(static boundary => boundary.Division).ShouldBeUnique();
    }

    private static string[] Crossings(BoundaryReading reading) =>
        [.. reading.Features.Notes.Where(static note => note.Contains("crosses itself", StringComparison.Ordinal)).Select(static note => note.Split('(', ')')[1])];
}
