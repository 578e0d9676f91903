using System.Text;
using HomeRule.Geo.Reading;
using HomeRule.Geo.Tests.Testing;

namespace HomeRule.Geo.Tests.Reading;

/// <summary>Each bad feature is refused with its id, and the good one behind it still arrives; in a sequence and in a collection.</summary>
public sealed class GeoJsonFaultTests
{
    private static readonly string Good = BoundaryText.Feature(BoundaryText.Box, "\"GEOID\":\"good\"");

    public static TheoryData<string, string, string> Faults => new()
    {
        { "1e400", BoundaryText.Feature("[[[1e400,40],[-99,40],[-99,41],[1e400,40]]]"), "position.range" },
        { "huge digits", BoundaryText.Feature("[[[99999999999999999999999999999,40],[-99,40],[-99,41],[-100,40]]]"), "position.range" },
        { "text for a number", BoundaryText.Feature("[[[\"-100\",40],[-99,40],[-99,41],[-100,40]]]"), "position.number" },
        { "null for a number", BoundaryText.Feature("[[[null,40],[-99,40],[-99,41],[-100,40]]]"), "position.number" },
        { "lat 91", BoundaryText.Feature("[[[-100,40],[-99,91],[-99,41],[-100,40]]]"), "position.range" },
        { "projected metres", BoundaryText.Feature("[[[-11131949,4865942],[-99,40],[-99,41],[-11131949,4865942]]]"), "position.range" },
        { "lng 541", BoundaryText.Feature("[[[541,40],[540,40],[540,41],[541,40]]]"), "position.range" },
        { "swapped, in the middle of the country", BoundaryText.Feature("[[[40,-100],[40,-99],[41,-99],[40,-100]]]"), "position.swapped" },
        { "swapped, on the east coast", BoundaryText.Feature("[[[40,-75],[40,-74],[41,-74],[40,-75]]]"), "position.swapped" },
        { "swapped, on Guam", BoundaryText.Feature("[[[13.4,144.7],[13.4,144.8],[13.5,144.8],[13.4,144.7]]]"), "position.swapped" },
        { "four dimensions", BoundaryText.Feature("[[[-100,40,1,2],[-99,40,1,2],[-99,41,1,2],[-100,40,1,2]]]"), "position.dimensions" },
        { "one dimension", BoundaryText.Feature("[[[-100],[-99],[-98],[-100]]]"), "position.dimensions" },
        { "null geometry", "{\"type\":\"Feature\",\"properties\":{\"GEOID\":\"0100100\"},\"geometry\":null}", "geometry.missing" },
        { "no geometry", "{\"type\":\"Feature\",\"properties\":{\"GEOID\":\"0100100\"}}", "geometry.missing" },
        { "no coordinates", "{\"type\":\"Feature\",\"properties\":{\"GEOID\":\"0100100\"},\"geometry\":{\"type\":\"Polygon\"}}", "geometry.kind" },
        { "empty polygon", BoundaryText.Feature("[]"), "geometry.empty" },
        { "empty ring", BoundaryText.Feature("[[]]"), "geometry.empty" },
        { "empty part", BoundaryText.Feature($"[{BoundaryText.Box},[]]", type: "MultiPolygon"), "geometry.empty" },
        { "empty collection", "{\"type\":\"Feature\",\"properties\":{\"GEOID\":\"0100100\"},\"geometry\":{\"type\":\"GeometryCollection\",\"geometries\":[]}}", "geometry.empty" },
        { "point", BoundaryText.Feature("[-100,40]", type: "Point"), "geometry.kind" },
        { "line", BoundaryText.Feature("[[-100,40],[-99,40]]", type: "LineString"), "geometry.kind" },
        { "lines nested like a polygon", BoundaryText.Feature(BoundaryText.Box, type: "MultiLineString"), "geometry.kind" },
        { "polygon nested as a multipolygon", BoundaryText.Feature(BoundaryText.Box, type: "MultiPolygon"), "geometry.kind" },
        { "uneven nesting", BoundaryText.Feature("[[[-100,40],[-99,40],[[-99,41]],[-100,40]]]"), "geometry.kind" },
        { "number beside a position", BoundaryText.Feature("[[[-100,40],7,[-99,41],[-100,40]]]"), "geometry.kind" },
        { "coordinates an object", BoundaryText.Feature("{\"x\":1}"), "geometry.kind" },
        { "unclosed ring", BoundaryText.Feature("[[[-100,40],[-99,40],[-99,41],[-100,41]]]"), "ring.unclosed" },
        { "three points", BoundaryText.Feature("[[[-100,40],[-99,40],[-100,40]]]"), "ring.short" },
        { "one point", BoundaryText.Feature("[[[-100,40]]]"), "ring.short" },
        { "ring of no area", BoundaryText.Feature("[[[-100,40],[-99,40],[-98,40],[-100,40]]]"), "ring.empty" },
        { "outer ring of no area with a hole", BoundaryText.Feature("[[[-100,40],[-99,40],[-98,40],[-100,40]],[[-99,40],[-98,40],[-98,41],[-99,40]]]"), "ring.empty" },
        { "bow-tie", BoundaryText.Feature("[[[-100,40],[-99,41],[-99,40],[-100,41],[-100,40]]]"), "ring.crossing" },
        { "hole across its outer ring", BoundaryText.Feature("[[[-100,40],[-98,40],[-98,42],[-100,42],[-100,40]],[[-99.5,40.5],[-99.5,41],[-97,41],[-97,40.5],[-99.5,40.5]]]"), "polygon.crossing" },
        { "around the pole", BoundaryText.Feature("[[[-120,80],[0,80],[120,80],[-120,80]]]"), "ring.pole" },
        { "attribute twice", BoundaryText.Feature(BoundaryText.Box, "\"GEOID\":\"0100100\",\"a\":1,\"a\":2"), "feature.duplicate-key" },
        { "left-out attribute twice", BoundaryText.Feature(BoundaryText.Box, "\"GEOID\":\"0100100\",\"a\":null,\"a\":2"), "feature.duplicate-key" },
        { "geometry twice", $"{{\"type\":\"Feature\",\"properties\":{{\"GEOID\":\"0100100\"}},\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":{BoundaryText.Box}}},\"geometry\":null}}", "feature.duplicate-key" },
        { "coordinates twice", $"{{\"type\":\"Feature\",\"properties\":{{\"GEOID\":\"0100100\"}},\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":{BoundaryText.Box},\"coordinates\":{BoundaryText.Box}}}}}", "feature.duplicate-key" },
        { "lone surrogate", BoundaryText.Feature(BoundaryText.Box, "\"GEOID\":\"0100100\",\"a\":\"\\ud800\""), "feature.text" },
        { "lone surrogate in a name", BoundaryText.Feature(BoundaryText.Box, "\"GEOID\":\"0100100\",\"\\ud800\":1"), "feature.text" },
        { "properties a list", $"{{\"type\":\"Feature\",\"id\":\"0100100\",\"properties\":[],\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":{BoundaryText.Box}}}}}", "feature.properties" },
        { "no type", $"{{\"id\":\"0100100\",\"properties\":{{}},\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":{BoundaryText.Box}}}}}", "feature.type" },
        { "wrong type", $"{{\"type\":\"Thing\",\"id\":\"0100100\",\"properties\":{{}},\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":{BoundaryText.Box}}}}}", "feature.type" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_FeatureWithFault_IsRefusedWithItsIdAndTheNextArrives(string what, string feature, string code)
    {
        using var files = new BoundaryText();
        var asLines = files.Read("a.geojsonseq", $"{feature}\n{Good}\n").Value;
        Check(asLines, files.Features);
        var asCollection = files.Read("a.geojson", BoundaryText.Collection(feature, Good)).Value;
        Check(asCollection, files.Features);

        void Check(FeatureReading reading, List<BoundaryFeature> features)
        {
            var fault = reading.Refused.ShouldHaveSingleItem(what);
            (fault.Code, fault.Number, fault.Id).ShouldBe((code, 1L, "0100100"), what);
            fault.Message.ShouldStartWith("Feature 1 (0100100) ");
            fault.Message.ShouldEndWith(".");
            (reading.Features, reading.Polygons, reading.Vertices).ShouldBe((2L, 1L, 4L));
            features.ShouldHaveSingleItem().Properties["GEOID"].ShouldBe("good");
        }
    }

    public static TheoryData<string, byte[], string> BrokenRecords => new()
    {
        { "NaN", Encoding.UTF8.GetBytes(BoundaryText.Feature("[[[NaN,40],[-99,40],[-99,41],[-100,40]]]")), "json.malformed" },
        { "Infinity", Encoding.UTF8.GetBytes(BoundaryText.Feature("[[[-Infinity,40],[-99,40],[-99,41],[-100,40]]]")), "json.malformed" },
        { "cut off", Encoding.UTF8.GetBytes(Good[..60]), "json.malformed" },
        { "two values", Encoding.UTF8.GetBytes(Good + Good), "json.malformed" },
        { "not JSON", "hello"u8.ToArray(), "json.malformed" },
        { "invalid UTF-8", [.. Encoding.UTF8.GetBytes("{\"type\":\"Feature\",\"properties\":{\"GEOID\":\""), 0xC3, 0x28, .. Encoding.UTF8.GetBytes($"\"}},\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":{BoundaryText.Box}}}}}")], "feature.text" },
        { "10,000 levels", Encoding.UTF8.GetBytes(BoundaryText.Feature(new string('[', 10_000) + new string(']', 10_000))), "json.depth" },
        { "10,000 levels in an attribute", Encoding.UTF8.GetBytes(BoundaryText.Feature(BoundaryText.Box, $"\"a\":{new string('[', 10_000)}{new string(']', 10_000)}")), "json.depth" },
        { "a number", "7"u8.ToArray(), "feature.type" },
    };

    [Theory]
    [MemberData(nameof(BrokenRecords))]
    public void Read_BrokenRecordOfASequence_IsRefusedAndTheNextArrives(string what, byte[] record, string code)
    {
        using var files = new BoundaryText();
        var reading = files.Read("a.geojsonseq", [.. record, (byte)'\n', .. Encoding.UTF8.GetBytes(Good)]).Value;

        reading.Refused.ShouldHaveSingleItem(what).Code.ShouldBe(code, what);
        reading.Features.ShouldBe(2);
        files.Features.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\"", "json.malformed")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[]} x", "json.malformed")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":7}", "file.format")]
    [InlineData("{\"type\":\"FeatureCollection\"}", "file.format")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[],\"features\":[]}", "file.format")]
    [InlineData("{\"features\":[]}", "file.format")]
    [InlineData("{\"a\":1}", "file.format")]
    [InlineData("[1,2]", "file.format")]
    [InlineData("hello", "file.format")]
    [InlineData("<html></html>", "file.format")]
    [InlineData("", "file.empty")]
    [InlineData("  \n \n", "file.empty")]
    [InlineData("PK\u0003\u0004", "file.format")]
    [InlineData("{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::3857\"}},\"features\":[]}", "file.crs")]
    [InlineData("{\"type\":\"FeatureCollection\",\"crs\":{},\"features\":[]}", "file.crs")]
    public void Read_BrokenDocument_IsOneProblem(string text, string code)
    {
        using var files = new BoundaryText();
        var problem = files.Read("a.json", text).Problem;
        problem.Code.ShouldBe(code);
        problem.Message.ShouldEndWith(".");
    }

    [Fact]
    public void Read_DeepDocument_IsOneProblemThatNamesTheFeature()
    {
        using var files = new BoundaryText();
        var problem = files.Read("a.geojson", BoundaryText.Collection(Good, BoundaryText.Feature(new string('[', 10_000) + new string(']', 10_000)))).Problem;
        problem.Code.ShouldBe("json.depth");
        problem.Message.ShouldContain("feature 2");
    }

    [Fact]
    public void Read_AbsentFile_IsOneProblem() =>
        FeatureFile.Read("/no/such/file.geojson", _ => { }, stop: TestContext.Current.CancellationToken).Problem.Code.ShouldBe("file.missing");

    [Fact]
    public void Read_FeatureWithTooManyPoints_IsRefused()
    {
        using var files = new BoundaryText();
        var reading = files.Read("a.geojsonseq", $"{BoundaryText.Feature(BoundaryText.Box)}\n{Good}", new FeatureReadOptions { MaxPoints = 4 }).Value;
        reading.Refused.Select(fault => fault.Code).ShouldBe(["feature.size", "feature.size"]);
    }

    [Fact]
    public void Read_MoreRefusedThanCanBeListed_IsOneProblem()
    {
        using var files = new BoundaryText();
        var problem = files.Read("a.geojsonseq", string.Concat(Enumerable.Repeat("{\n", ReadingTally.MaxRefused + 2))).Problem;
        problem.Code.ShouldBe("file.refused");
    }

    [Fact]
    public void Read_TextLongerThanTheWindow_IsOneProblem()
    {
        using var files = new BoundaryText();
        var problem = files.Read("a.geojsonseq", BoundaryText.Feature(BoundaryText.Box, $"\"a\":\"{new string('x', 20 << 20)}\"")).Problem;
        problem.Code.ShouldBe("file.token");
    }

    [Fact]
    public void Read_DamagedBytesAnywhere_NeverThrows()
    {
        using var files = new BoundaryText();
        var random = new Random(5);
        var feature = BoundaryText.Feature($"[{BoundaryText.Box},[[[179,10],[-179,10],[-179,11],[179,10]]]]", "\"GEOID\":\"0100100\",\"n\":[1,{\"a\":null}],\"t\":\"\\u00e9\"", "MultiPolygon");
        byte[][] wholes =
        [
            Encoding.UTF8.GetBytes($"{feature}\n{Good}\n"), Encoding.UTF8.GetBytes(BoundaryText.Collection(feature, Good)),
            Encoding.UTF8.GetBytes($"\u001e{feature}\n\u001e{Good}\n"), BoundaryText.Gzip(Encoding.UTF8.GetBytes($"{feature}\n{Good}\n")),
        ];
        string[] pieces = ["[", "]", "{", "}", ",", ":", "\"", "1e9", "-", "null", "\n", "\u001e", "type", "\\ud800"];
        var outcomes = new HashSet<bool>();
        for (var round = 0; round < 3_000; round++)
        {
            var bytes = wholes[round % wholes.Length].ToArray();
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                var at = random.Next(bytes.Length);
                var piece = random.Next(3) == 0 ? [(byte)random.Next(256)] : Encoding.UTF8.GetBytes(pieces[random.Next(pieces.Length)]);
                bytes = [.. bytes[..at], .. piece, .. bytes[Math.Min(bytes.Length, at + random.Next(3))..]];
            }

            var outcome = files.Read("damaged.json", bytes);
            (outcome.IsOk ? outcome.Value.Refused.Select(fault => fault.Message) : [outcome.Problem.Message]).ShouldAllBe(message => message.EndsWith('.'));
            if (outcome.IsOk)
                outcome.Value.Features.ShouldBe(files.Features.Count + outcome.Value.Refused.Count);
            outcomes.Add(outcome.IsOk);
        }

        outcomes.Count.ShouldBe(2);
    }
}
