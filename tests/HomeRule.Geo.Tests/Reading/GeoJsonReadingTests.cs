using System.Text;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Reading;
using HomeRule.Geo.Tests.Testing;

namespace HomeRule.Geo.Tests.Reading;

public sealed class GeoJsonReadingTests
{
    private const string Square = "[[-100,40],[-98,40],[-98,42],[-100,42],[-100,40]]";

    [Fact]
    public void Read_FeatureWithHole_HandsOverExactPointsAndAttributes()
    {
        using var files = new BoundaryText();
        var text = BoundaryText.Feature(
            $"[{Square},[[-99.5,40.5],[-99.5,41.5],[-98.5,41.12345674],[-99.5,40.5]]]",
            "\"GEOID\":\"0644000\",\"ALAND\":1.50e3,\"active\":true,\"none\":null,\"list\":[1],\"nested\":{\"a\":{}},\"name\":\"Cañon \\u00e9\"");
        var reading = files.Read("a.geojson", text[..^1] + ",\"id\":17,\"bbox\":[1,2,3,4]}").Value;

        var feature = files.Features.ShouldHaveSingleItem();
        (feature.Number, feature.Id).ShouldBe((1L, "17"));
        feature.Properties.ShouldBe(new Dictionary<string, string> { ["GEOID"] = "0644000", ["ALAND"] = "1.50e3", ["active"] = "true", ["name"] = "Cañon é" }, ignoreOrder: true);
        var polygon = feature.Polygons.ShouldHaveSingleItem();
        polygon.Outer.Points.ToArray().ShouldBe([new(-1_000_000_000, 400_000_000), new(-980_000_000, 400_000_000), new(-980_000_000, 420_000_000), new(-1_000_000_000, 420_000_000), new(-1_000_000_000, 400_000_000)]);
        polygon.Holes.ShouldHaveSingleItem().Points[2].ShouldBe(new PointE7(-985_000_000, 411_234_567));
        (reading.Features, reading.Polygons, reading.Rings, reading.Vertices, reading.WrongWinding, reading.Refused.Count).ShouldBe((1L, 1L, 2L, 7L, 0L, 0));
    }

    [Theory]
    [InlineData("a.geojson", "{0}")]
    [InlineData("a.json", "\n {0} \n")]
    [InlineData("a.geojson", "\uFEFF{0}")]
    [InlineData("a.ndjson", "{0}\r\n\r\n{0}\r\n")]
    [InlineData("a.json", "{0}\n{0}")]
    [InlineData("a.txt", "\u001e{0}\n\u001e{0}\n")]
    [InlineData("a.geojsonseq", "\u001e{0}\u001e\u001e{0}")]
    public void Read_EveryWayToPackFeatures_IsRecognised(string name, string form)
    {
        using var files = new BoundaryText();
        var feature = BoundaryText.Feature(BoundaryText.Box);
        var text = form.Replace("{0}", feature, StringComparison.Ordinal);
        var expected = form.Split("{0}").Length - 1;

        files.Read(name, text).Value.Polygons.ShouldBe(expected);
        files.Read(name + ".gz", BoundaryText.Gzip(Encoding.UTF8.GetBytes(text))).Value.Polygons.ShouldBe(expected);
    }

    [Fact]
    public void Read_PrettyPrintedFeatureAndRecords_AreNotTakenForLines()
    {
        using var files = new BoundaryText();
        var pretty = BoundaryText.Feature(BoundaryText.Box).Replace(",", ",\n", StringComparison.Ordinal).Replace("{", "{\n", StringComparison.Ordinal);
        files.Read("a.geojson", pretty).Value.Polygons.ShouldBe(1);
        files.Read("a.geojsonseq", $"\u001e{pretty}\n\u001e{pretty}\n").Value.Polygons.ShouldBe(2);
    }

    [Fact]
    public void Read_BareGeometriesAndCollections_AreFeatures()
    {
        using var files = new BoundaryText();
        var polygon = $"{{\"type\":\"Polygon\",\"coordinates\":{BoundaryText.Box}}}";
        var other = "{\"coordinates\":[[[[-90,40],[-89,40],[-89,41],[-90,40]]]],\"type\":\"MultiPolygon\"}";
        files.Read("a.geojson", polygon).Value.Polygons.ShouldBe(1);
        files.Read("a.geojson", $"{{\"type\":\"GeometryCollection\",\"geometries\":[{polygon},{other}]}}").Value.Polygons.ShouldBe(2);
        files.Read("a.ndjson", $"{polygon}\n{other}").Value.Features.ShouldBe(2);
    }

    [Fact]
    public void Read_RecordsLongerThanTheBuffer_AreWhole()
    {
        using var files = new BoundaryText();
        var ring = Enumerable.Range(0, 60_000).Select(i => FormattableString.Invariant($"[{-100 + (Math.Cos(i * Math.Tau / 60_000) / 2):0.0000000},{40 + (Math.Sin(i * Math.Tau / 60_000) / 2):0.0000000}]")).ToArray();
        var feature = BoundaryText.Feature($"[[{string.Join(',', ring)},{ring[0]}]]");
        foreach (var (name, text) in new[] { ("a.geojsonseq", $"{feature}\n{feature}\n"), ("a.geojson", BoundaryText.Collection(feature, feature)) })
        {
            var reading = files.Read(name, text).Value;
            (reading.Polygons, reading.Vertices + reading.RepeatedPoints, reading.Refused.Count).ShouldBe((2L, 120_000L, 0));
            files.Features[0].Polygons[0].Outer.Points.SequenceEqual(files.Features[1].Polygons[0].Outer.Points).ShouldBeTrue();
        }
    }

    [Fact]
    public void Read_RepeatedPointsAndWinding_AreCountedAndHarmless()
    {
        using var files = new BoundaryText();
        var reading = files.Read("a.geojson", BoundaryText.Feature("[[[-100,40],[-100,40],[-100,41],[-99,41],[-99,41.00000001],[-99,40],[-100,40],[-100,40]]]")).Value;
        (reading.RepeatedPoints, reading.WrongWinding, reading.Vertices).ShouldBe((3L, 1L, 4L));
    }

    [Fact]
    public void Read_PartThatEnclosesNothing_IsLeftOutWithANote()
    {
        using var files = new BoundaryText();
        var reading = files.Read("a.geojson", BoundaryText.Feature($"[{BoundaryText.Box},[[[-98,40],[-97,41],[-98,40],[-98,40]]]]", type: "MultiPolygon")).Value;
        (reading.Polygons, reading.EmptyRings).ShouldBe((1L, 1L));
        reading.Notes.ShouldHaveSingleItem().ShouldStartWith("Feature 1 (0100100): ");
    }

    [Theory]
    [InlineData("[[-100,40],[-98,40],[-99,41],[-98,42],[-100,42],[-99,41],[-100,40]]", "comes back to a corner")]
    [InlineData("[[-100,40],[-98,40],[-98,42],[-99,40],[-100,42],[-100,40]]", "corner on an edge")]
    [InlineData("[[-100,40],[-98,40],[-97,40],[-98,40],[-98,42],[-100,42],[-100,40]]", "spike")]
    [InlineData("[[-98,40],[-98,42],[-100,42],[-100,40],[-98,40],[-97,40],[-98,40]]", "spike at the start")]
    [InlineData("[[-100,40],[-97,40],[-97,41],[-98,41],[-98,40],[-99,40],[-99,42],[-100,42],[-100,40]]", "edges on one line")]
    public void Read_RingThatTouchesItself_IsKeptAndCounted(string ring, string what)
    {
        using var files = new BoundaryText();
        var reading = files.Read("a.geojson", BoundaryText.Feature($"[{ring}]")).Value;
        (reading.SelfTouching, reading.Polygons).ShouldBe((1L, 1L), what);
    }

    [Fact]
    public void Read_RingThatGoesRoundTwice_IsRefused()
    {
        using var files = new BoundaryText();
        files.Read("a.geojson", BoundaryText.Feature("[[[-100,40],[-99,40],[-99,41],[-100,40],[-99,40],[-99,41],[-100,40]]]"))
            .Value.Refused.ShouldHaveSingleItem().Code.ShouldBe("ring.empty");
    }

    [Fact]
    public void Read_EightThroughACorner_IsKeptThoughItsSignedAreaIsNone()
    {
        using var files = new BoundaryText();
        var reading = files.Read("a.geojson", BoundaryText.Feature("[[[-100,40],[-99,41],[-98,42],[-98,40],[-99,41],[-100,42],[-100,40]]]")).Value;
        (reading.Polygons, reading.SelfTouching).ShouldBe((1L, 1L));
        files.Features[0].Polygons[0].Outer.SignedDoubleArea.ShouldBe((Int128)0);
    }

    [Fact]
    public void Read_HoleThatTouchesItsOuterRing_IsNothingToCount()
    {
        using var files = new BoundaryText();
        var reading = files.Read("a.geojson", BoundaryText.Feature($"[{Square},[[-100,41],[-99,41.5],[-99,40.5],[-100,41]]]")).Value;
        (reading.SelfTouching, reading.Rings).ShouldBe((0L, 2L));
    }

    [Fact]
    public void Read_OfficialOptions_KeepCrossingsAndCloseRingsAndSaySo()
    {
        using var files = new BoundaryText();
        var bowTie = BoundaryText.Feature("[[[-100,40],[-99,41],[-99,40],[-100,41.5],[-100,40]]]", "\"GEOID\":\"1\"");
        var open = BoundaryText.Feature("[[[-100,40],[-99,40],[-99,41],[-100,41]]]", "\"GEOID\":\"2\"");
        var reading = files.Read("a.geojson", BoundaryText.Collection(bowTie, open), FeatureReadOptions.Official).Value;

        (reading.Polygons, reading.SelfTouching, reading.Refused.Count).ShouldBe((2L, 1L, 0));
        reading.Notes.Count.ShouldBe(2);
        reading.Notes[0].ShouldContain("Feature 1 (1): a ring crosses itself near -99.4");
        reading.Notes[1].ShouldStartWith("Feature 2 (2): a ring that did not end where it starts");
        files.Features[1].Polygons[0].Outer.Points[^1].ShouldBe(new PointE7(-1_000_000_000, 400_000_000));
    }

    [Fact]
    public void Read_OldReferenceSystems_AreTakenAndNad83IsNoted()
    {
        using var files = new BoundaryText();
        string With(string name) => BoundaryText.Collection(BoundaryText.Feature(BoundaryText.Box)).Replace("\"features\"", $"\"crs\":{{\"type\":\"name\",\"properties\":{{\"name\":\"{name}\"}}}},\"features\"", StringComparison.Ordinal);
        files.Read("a.geojson", With("urn:ogc:def:crs:OGC:1.3:CRS84")).Value.Notes.ShouldBeEmpty();
        files.Read("a.geojson", With("urn:ogc:def:crs:EPSG::4269")).Value.Notes.ShouldHaveSingleItem().ShouldContain("NAD 83");
        files.Features.Count.ShouldBe(1);
    }

    [Fact]
    public void Read_GzipBombOrBrokenGzip_IsOneProblem()
    {
        using var files = new BoundaryText();
        files.Read("bomb.geojson.gz", BoundaryText.Gzip(Encoding.ASCII.GetBytes("{\"type\":\"FeatureCollection\"," + new string(' ', 32 << 20) + "\"features\":[]}"))).Problem.Code.ShouldBe("file.compression");
        files.Read("blank.geojsonseq.gz", BoundaryText.Gzip(Encoding.ASCII.GetBytes(new string(' ', 32 << 20)))).Problem.Code.ShouldBe("file.compression");

        var lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 3_000).Select(i => BoundaryText.Feature(BoundaryText.Box, $"\"GEOID\":\"{i * 7919 % 3001}\"") + "\n")));
        var packed = BoundaryText.Gzip(lines);
        files.Read("whole.geojsonseq.gz", packed).Value.Polygons.ShouldBe(3_000);
        files.Read("cut.geojsonseq.gz", packed[..(packed.Length / 2)]).Problem.Code.ShouldBe("file.compression");
        files.Read("tail.geojsonseq.gz", packed[..^4]).Problem.Code.ShouldBe("file.compression");
        var changed = packed.ToArray();
        changed[^6] ^= 0xFF;
        files.Read("changed.geojsonseq.gz", changed).Problem.Code.ShouldBe("file.compression");
    }

    [Fact]
    public void Read_Progress_GoesUpToOneAndStopsWhenAsked()
    {
        using var files = new BoundaryText();
        var path = files.Write("a.geojsonseq", string.Concat(Enumerable.Repeat(BoundaryText.Feature(BoundaryText.Box) + "\n", 10_000)));
        var seen = new List<double>();
        FeatureFile.Read(path, _ => { }, null, new Steps(seen.Add), TestContext.Current.CancellationToken).IsOk.ShouldBeTrue();
        seen.ShouldBeInOrder();
        seen.ShouldAllBe(part => part >= 0 && part <= 1);
        seen[^1].ShouldBe(1);

        using var stop = new CancellationTokenSource();
        var count = 0;
        Should.Throw<OperationCanceledException>(() => FeatureFile.Read(path, _ => { if (++count == 5) stop.Cancel(); }, null, null, stop.Token));
        count.ShouldBeLessThan(10_000);
    }

    private sealed class Steps(Action<double> report) : IProgress<double>
    {
        public void Report(double value) => report(value);
    }
}
