using HomeRule.Civics;
using HomeRule.Geo.Divisions;
using HomeRule.Geo.Reading;
using HomeRule.Geo.Tests.Testing;

namespace HomeRule.Geo.Tests.Reading;

public sealed class BoundaryFileTests
{
    private const string OtherBox = "[[[-90,40],[-89,40],[-89,41],[-90,41],[-90,40]]]";

    private static readonly DivisionScheme Wards =
        DivisionScheme.Template("ocd-division/country:us/state:il/place:chicago/ward:{ward}", "Ward {ward}", DivisionKind.Ward).Value;

    [Fact]
    public void Read_FileOfWards_GivesBoundariesOfTheSetInTheirOrder()
    {
        using var files = new BoundaryText();
        var path = files.Write("wards.geojson", BoundaryText.Collection(
            BoundaryText.Feature(BoundaryText.Box, "\"ward\":\"1\""), BoundaryText.Feature(OtherBox, "\"ward\":2"), BoundaryText.Feature(OtherBox, "\"name\":\"none\"")));
        var reading = BoundaryFile.Read(
            path,
            new BoundaryReadOptions { Scheme = Wards, Set = "chicago-wards", ValidFrom = new DateOnly(2023, 5, 15) },
            stop: TestContext.Current.CancellationToken).Value;

        reading.Boundaries.Select(static boundary => (boundary.Division.Name, boundary.Set, boundary.ValidFrom, boundary.ValidTo, boundary.Polygons.Count))
            .ShouldBe([("1", "chicago-wards", new DateOnly(2023, 5, 15), null, 1), ("2", "chicago-wards", new DateOnly(2023, 5, 15), null, 1)]);
        reading.Named.Divisions.Select(static division => division.Name).ShouldBe(["Ward 1", "Ward 2"]);
        reading.Features.Refused.ShouldHaveSingleItem().ShouldBe(
            new FeatureFault(3, "none", "division.attribute", "Feature 3 (none) has no attribute \"ward\", which the template asks for."));
    }

    [Fact]
    public void Read_SameCodeTwice_LeavesOutRepeatsAndJoinsParts()
    {
        using var files = new BoundaryText();
        var path = files.Write("wards.geojsonseq", string.Join('\n',
            BoundaryText.Feature(BoundaryText.Box, "\"ward\":\"1\""), BoundaryText.Feature(BoundaryText.Box, "\"ward\":\"1\""), BoundaryText.Feature(OtherBox, "\"ward\":\"1\"")));
        var reading = BoundaryFile.Read(path, new BoundaryReadOptions { Scheme = Wards }, stop: TestContext.Current.CancellationToken).Value;

        (reading.Repeated, reading.Joined, reading.NoDivision).ShouldBe((1, 1, 0));
        reading.Boundaries.ShouldHaveSingleItem().Polygons.Count.ShouldBe(2);
        reading.Features.Notes.ShouldBe(
        [
            "Feature 2 repeats an earlier feature with the same code and area and was left out.",
            "Feature 3 has the code of an earlier feature and another area; the two were joined as parts of one division.",
        ]);
    }

    [Fact]
    public void Read_WaterInNoDistrict_IsLeftOutWithANote()
    {
        using var files = new BoundaryText();
        var path = files.Write("cd.geojson", BoundaryText.Collection(
            BoundaryText.Feature(BoundaryText.Box, "\"STATEFP\":\"17\",\"CD119FP\":\"01\",\"GEOID\":\"1701\""), BoundaryText.Feature(OtherBox, "\"STATEFP\":\"17\",\"CD119FP\":\"ZZ\",\"GEOID\":\"17ZZ\"")));
        var reading = BoundaryFile.Read(path, new BoundaryReadOptions { Scheme = DivisionScheme.CensusCongressional }, stop: TestContext.Current.CancellationToken).Value;
        (reading.Boundaries.Count, reading.NoDivision).ShouldBe((1, 1));
        reading.Features.Notes.ShouldBe(["Feature 2 (17ZZ) stands for no division and was left out."]);
    }

    [Fact]
    public void Read_FileThatCannotBeRead_IsItsProblem()
    {
        using var files = new BoundaryText();
        BoundaryFile.Read(files.Write("a.geojson", "hello"), new BoundaryReadOptions { Scheme = Wards }, stop: TestContext.Current.CancellationToken).Problem.Code.ShouldBe("file.format");
    }
}
