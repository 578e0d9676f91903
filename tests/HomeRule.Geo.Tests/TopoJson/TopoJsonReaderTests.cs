using System.Text;
using HomeRule.Civics;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.TopoJson;
using HomeRule.Geo.Tests.Testing;

namespace HomeRule.Geo.Tests.TopoJson;

public sealed class TopoJsonReaderTests
{
    private const string Square = "[[[0,0],[10,0],[0,10],[-10,0],[0,-10]]]";
    private const string Transform = "\"transform\":{\"scale\":[0.1,0.1],\"translate\":[-100,30]},";

    [Fact]
    public void Read_QuantizedPolygon_AddsStepsAndTransforms()
    {
        var topology = Parse(File(Square, "{\"type\":\"Polygon\",\"arcs\":[[0]],\"id\":\"01\",\"properties\":{\"name\":\"Box\"}}")).Value;

        topology.TryGetObject("o", out var geometries).ShouldBeTrue();
        var box = geometries.Single();
        (box.Id, box.Name, topology.GridLngDegrees).ShouldBe(("01", "Box", 0.1));
        box.Polygons.Single().Outer.Points.ToArray().ShouldBe(
        [
            new PointE7(-1_000_000_000, 300_000_000), new PointE7(-990_000_000, 300_000_000), new PointE7(-990_000_000, 310_000_000),
            new PointE7(-1_000_000_000, 310_000_000), new PointE7(-1_000_000_000, 300_000_000),
        ]);
    }

    [Fact]
    public void Read_UnquantizedWithReversedArc_WalksItBackwards()
    {
        var topology = Parse(File("[[[0,0],[1,0],[1,1]],[[0,0],[0,1.5],[1,1]]]", "{\"type\":\"MultiPolygon\",\"arcs\":[[[0,-2]]],\"id\":7}", "")).Value;

        topology.TryGetObject("o", out var geometries).ShouldBeTrue();
        geometries[0].Id.ShouldBe("7");
        geometries[0].Polygons[0].Outer.Points[3].ShouldBe(new PointE7(0, 15_000_000));
        topology.Repairs.ShouldBeEmpty();
    }

    [Fact]
    public void Read_NullGeometriesAndCollections_AreKeptAndFlattened()
    {
        var topology = Parse(File(Square, "{\"type\":\"GeometryCollection\",\"geometries\":[null,{\"type\":null,\"id\":\"2\"},{\"type\":\"Polygon\",\"arcs\":[[0]]}]}")).Value;

        topology.TryGetObject("o", out var geometries).ShouldBeTrue();
        geometries.Select(geometry => geometry.Polygons.Count).ShouldBe([0, 0, 1]);
    }

    public static TheoryData<string, string, string> Faults => new()
    {
        { "empty file", "", "topojson.malformed" },
        { "not JSON", "<html>", "topojson.malformed" },
        { "cut off", File(Square, Polygon("[[0]]"))[..60], "topojson.malformed" },
        { "NaN literal", File("[[[NaN,0],[1,0]]]", Polygon("[[0]]")), "topojson.malformed" },
        { "duplicate key", "{\"type\":\"Topology\",\"type\":\"Topology\",\"arcs\":[],\"objects\":{}}", "topojson.malformed" },
        { "lone surrogate in id", File(Square, "{\"type\":\"Polygon\",\"arcs\":[[0]],\"id\":\"\\ud800\"}"), "topojson.malformed" },
        { "lone surrogate in object name", "{\"type\":\"Topology\",\"arcs\":[],\"objects\":{\"\\ud800\":null}}", "topojson.malformed" },
        { "too deep", new string('[', 10_000) + new string(']', 10_000), "topojson.depth" },
        { "deep collections", File(Square, Nested(10_000)), "topojson.depth" },
        { "GeoJSON", "{\"type\":\"FeatureCollection\",\"features\":[]}", "topojson.not-topology" },
        { "array", "[]", "topojson.not-topology" },
        { "no arcs", "{\"type\":\"Topology\",\"objects\":{}}", "topojson.not-topology" },
        { "no objects", "{\"type\":\"Topology\",\"arcs\":[]}", "topojson.not-topology" },
        { "arc out of range", File(Square, Polygon("[[1]]")), "topojson.arc" },
        { "~arc out of range", File(Square, Polygon("[[-2]]")), "topojson.arc" },
        { "least int", File(Square, Polygon("[[-2147483648]]")), "topojson.arc" },
        { "beyond int", File(Square, Polygon("[[9999999999]]")), "topojson.arc" },
        { "fraction as arc", File(Square, Polygon("[[0.5]]")), "topojson.arc" },
        { "text as arc", File(Square, Polygon("[[\"0\"]]")), "topojson.arc" },
        { "arcs do not join", File("[[[0,0],[5,0]],[[50,0],[5,5],[-5,5]]]", Polygon("[[0,1]]")), "topojson.ring" },
        { "ring not closed", File("[[[0,0],[10,0],[0,10],[-10,5]]]", Polygon("[[0]]")), "ring.unclosed" },
        { "ring not closed, no grid", File("[[[0,0],[1,0],[0,1],[-0.1,0]]]", Polygon("[[0]]"), ""), "ring.unclosed" },
        { "two corners, no grid", File("[[[0,0],[1,0],[0,0]]]", Polygon("[[0]]"), ""), "ring.short" },
        { "cyclic: there and back, no grid", File("[[[0,0],[1,0],[1,1]]]", Polygon("[[0,-1]]"), ""), "ring.empty" },
        { "empty ring", File(Square, Polygon("[[]]")), "ring.short" },
        { "no rings", File(Square, Polygon("[]")), "topojson.geometry" },
        { "no polygons", File(Square, "{\"type\":\"MultiPolygon\",\"arcs\":[]}"), "topojson.geometry" },
        { "ring is no list", File(Square, Polygon("[0]")), "topojson.geometry" },
        { "no arcs member", File(Square, "{\"type\":\"Polygon\"}"), "topojson.geometry" },
        { "point", File(Square, "{\"type\":\"Point\",\"coordinates\":[1,2]}"), "topojson.geometry" },
        { "geometry is text", File(Square, "\"x\""), "topojson.geometry" },
        { "1e400", File("[[[1e400,0],[1,0]]]", Polygon("[[0]]"), ""), "topojson.coordinate" },
        { "1e400 as step", File("[[[1e400,0],[1,0]]]", Polygon("[[0]]")), "topojson.overflow" },
        { "step overflows int64", File("[[[9223372036854775807,0],[1,0]]]", Polygon("[[0]]")), "topojson.overflow" },
        { "steps add up to overflow", File("[[[0,0],[1,0],[99999999999999999,0]]]", Polygon("[[0]]")), "topojson.overflow" },
        { "half a step", File("[[[0.5,0],[1,0]]]", Polygon("[[0]]")), "topojson.overflow" },
        { "text as coordinate", File("[[[\"NaN\",0],[1,0]]]", Polygon("[[0]]")), "topojson.coordinate" },
        { "position of one number", File("[[[0],[1]]]", Polygon("[[0]]")), "topojson.coordinate" },
        { "arc of one position", File("[[[0,0]]]", Polygon("[[0]]")), "topojson.coordinate" },
        { "latitude 91", File("[[[0,91.5],[1,0]]]", Polygon("[[0]]"), ""), "topojson.coordinate" },
        { "longitude 181", File("[[[181.5,0],[1,0]]]", Polygon("[[0]]"), ""), "topojson.coordinate" },
        { "step out of range", File("[[[0,0],[99999,0]]]", Polygon("[[0]]")), "topojson.coordinate" },
        { "quantized without transform", File("[[[5000,4000],[10,0],[0,10]]]", Polygon("[[0]]"), ""), "topojson.transform" },
        { "transform without scale", File(Square, Polygon("[[0]]"), "\"transform\":{\"translate\":[0,0]},"), "topojson.transform" },
        { "transform of zero", File(Square, Polygon("[[0]]"), "\"transform\":{\"scale\":[0,1],\"translate\":[0,0]},"), "topojson.transform" },
        { "transform of 1e400", File(Square, Polygon("[[0]]"), "\"transform\":{\"scale\":[1e400,1],\"translate\":[0,0]},"), "topojson.transform" },
        { "transform is text", File(Square, Polygon("[[0]]"), "\"transform\":\"x\","), "topojson.transform" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_FaultyFile_ReturnsTypedProblem(string what, string json, string code)
    {
        var result = Parse(json);

        result.IsOk.ShouldBeFalse(what);
        result.Problem.Code.ShouldBe(code, result.Problem.Message);
        result.Problem.Message.ShouldEndWith(".");
    }

    [Fact]
    public void Read_RingCollapsedByTheGrid_IsLeftOutAndListed()
    {
        var topology = Parse(File("[[[0,0],[3,0]],[[0,0],[10,0],[0,10],[-10,0],[0,-10]]]", "{\"type\":\"MultiPolygon\",\"arcs\":[[[0,-1]],[[1],[0,-1]]],\"id\":\"9\"}")).Value;

        topology.TryGetObject("o", out var geometries).ShouldBeTrue();
        geometries[0].Polygons.Single().Holes.ShouldBeEmpty();
        topology.Repairs.ShouldBe([new RingRepair("o", "9", RingRepairKind.CollapsedOuter), new RingRepair("o", "9", RingRepairKind.CollapsedHole)]);
    }

    [Fact]
    public void Read_ByteOrderMark_IsAllowed() =>
        TopoJsonReader.Read(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(File(Square, Polygon("[[0]]")))).ToArray()).IsOk.ShouldBeTrue();

    [Fact]
    public void Read_AnyDamagedByte_NeverThrows()
    {
        var good = Encoding.UTF8.GetBytes(File("[[[0,0],[5,0],[5,5]],[[0,0],[0,5],[10,5]]]", "{\"type\":\"MultiPolygon\",\"arcs\":[[[0,-2]]],\"id\":\"7\",\"properties\":{\"name\":\"\\u00f1\"}}"));
        var random = new Random(11);
        for (var n = 0; n < 30_000; n++)
        {
            var bytes = (byte[])good.Clone();
            for (var i = 0; i < random.Next(1, 4); i++)
                bytes[random.Next(bytes.Length)] = n % 2 == 0 ? (byte)random.Next(256) : (byte)"0123456789-[]{},\"e."[random.Next(19)];
            var result = TopoJsonReader.Read(bytes.AsMemory(0, n % 7 == 0 ? random.Next(bytes.Length) : bytes.Length));
            if (!result.IsOk)
                result.Problem.Message.ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public void Read_UsAtlas_HoldsAllStatesAndCounties()
    {
        var topology = RepositoryFiles.Counties;

        topology.TryGetObject("counties", out var counties).ShouldBeTrue();
        topology.TryGetObject("states", out var states).ShouldBeTrue();
        (counties.Count, states.Count).ShouldBe((3231, 56));
        counties.ShouldAllBe(county => county.Id!.Length == 5 && county.Name!.Length > 0);

        // What the file's own grid does: one state line with a gap of one step, some slivers, one whole city.
        topology.Repairs.Count(repair => repair.Kind == RingRepairKind.ClosedGap).ShouldBe(2);
        counties.Where(county => county.Polygons.Count == 0).Select(county => county.Id).ShouldBe(["51610"]);
    }

    private static Result<Topology> Parse(string json) => TopoJsonReader.Read(Encoding.UTF8.GetBytes(json));

    private static string Polygon(string arcs) => $"{{\"type\":\"Polygon\",\"arcs\":{arcs}}}";

    private static string File(string arcs, string geometry, string transform = Transform) =>
        $"{{\"type\":\"Topology\",{transform}\"objects\":{{\"o\":{geometry}}},\"arcs\":{arcs}}}";

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Repeat("{\"type\":\"GeometryCollection\",\"geometries\":[", depth)) + string.Concat(Enumerable.Repeat("]}", depth));
}
