using System.Text;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Reading;
using HomeRule.Geo.Tests.Testing;

namespace HomeRule.Geo.Tests.Reading;

public sealed class TopoJsonReadingTests
{
    private const string Two = """
        {"type":"Topology","arcs":[[[-100,40],[-99,40],[-99,41],[-100,40]],[[-90,40],[-89,40],[-89,41],[-90,40]]],
         "objects":{
           "a":{"type":"GeometryCollection","geometries":[{"type":"Polygon","id":7,"properties":{"name":"Seven","n":1.50,"no":null,"deep":{}},"arcs":[[0]]},{"type":null,"id":"8"}]},
           "b":{"type":"MultiPolygon","arcs":[[[0]],[[-2]]],"id":"9"}}}
        """;

    [Fact]
    public void Read_AllObjects_HandsOverEveryGeometryWithItsAttributes()
    {
        using var files = new BoundaryText();
        var reading = files.Read("a.json", Two).Value;

        (reading.Features, reading.Polygons, reading.WrongWinding).ShouldBe((3L, 3L, 0L));
        reading.Refused.ShouldHaveSingleItem().ShouldBe(new FeatureFault(2, "8", "geometry.missing", "Feature 2 (8) has no geometry; give its area or leave it out."));
        files.Features.Select(feature => feature.Id).ShouldBe(["7", "9"]);
        files.Features[0].Properties.ShouldBe(new Dictionary<string, string> { ["name"] = "Seven", ["n"] = "1.50" }, ignoreOrder: true);
        files.Features[1].Polygons[1].Outer.Points[1].ShouldBe(new PointE7(-890_000_000, 410_000_000));
        files.Read("a.topojson.gz", BoundaryText.Gzip(Encoding.UTF8.GetBytes(Two))).Value.Polygons.ShouldBe(3);
    }

    [Fact]
    public void Read_NamedObject_IsTheOnlyOne()
    {
        using var files = new BoundaryText();
        files.Read("a.json", Two, new FeatureReadOptions { Layer = "b" }).Value.Features.ShouldBe(1);
        var problem = files.Read("a.json", Two, new FeatureReadOptions { Layer = "c" }).Problem;
        (problem.Code, problem.Message).ShouldBe(("file.layer", "The file has no object \"c\"; give one of a, b."));
    }

    [Fact]
    public void Read_FaultyTopology_IsOneTypedProblem()
    {
        using var files = new BoundaryText();
        files.Read("a.json", Two.Replace("[[0]]},", "[[5]]},", StringComparison.Ordinal)).Problem.Code.ShouldBe("topojson.arc");
        files.Read("a.json", Two[..200]).Problem.Code.ShouldBe("topojson.malformed");
    }

    [Fact]
    public void Read_CountiesOfTheCountry_RefusesTheOneWithoutAnArea()
    {
        var features = 0;
        var options = FeatureReadOptions.Official with { Layer = "counties" };
        var reading = FeatureFile.Read(RepositoryFiles.CountiesPath, _ => features++, options, stop: TestContext.Current.CancellationToken).Value;

        // Falls Church, Virginia, is smaller than the grid of the file.
        reading.Refused.ShouldHaveSingleItem().Id.ShouldBe("51610");
        (reading.Features, features, reading.Vertices).ShouldBe((3_231L, 3_230, 64_642L));
        (reading.SelfTouching, reading.EmptyRings, reading.RepeatedPoints).ShouldBe((22L, 22L, 0L));
        reading.Notes.Count(note => note.Contains("crosses itself", StringComparison.Ordinal)).ShouldBe(4);

        var states = FeatureFile.Read(RepositoryFiles.CountiesPath, _ => { }, options with { Layer = "states" }, stop: TestContext.Current.CancellationToken).Value;
        states.Features.ShouldBe(56);
        states.Notes.ShouldContain("Feature 20 (17): a ring ended one step of the file's grid from its start and was closed.");
    }
}
