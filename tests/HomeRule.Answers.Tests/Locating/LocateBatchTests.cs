using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using HomeRule.Answers.Locating;
using HomeRule.Civics;
using HomeRule.Testing;
using Shouldly;
using Xunit;

namespace HomeRule.Answers.Tests.Locating;

/// <summary>A batch says the same as single questions, keeps its order, and bad points keep their places.</summary>
public sealed class LocateBatchTests
{
    private static readonly AnswerBook Book = new(MappedCountry.Snapshot);

    private readonly LocateBatch _batch = new();

    [Fact]
    public void Batch_AnyPoints_SayWhatSingleQuestionsSay()
    {
        var random = new Random(11);
        var points = Enumerable.Range(0, 400).Select(_ => (Lat: Math.Round(36 + (7 * random.NextDouble()), 6), Lng: Math.Round(-115 + (14 * random.NextDouble()), 6))).ToList();
        var list = string.Join(',', points.Select((p, i) => i % 2 == 0 ? Text($"[{p.Lng},{p.Lat}]") : Text($"{{\"id\":{i},\"lat\":{p.Lat},\"lng\":{p.Lng}}}")));

        for (var turn = 0; turn < 2; turn++)
        {
            var root = Answer($"{{\"points\":[{list}]}}");
            var divisions = root.GetProperty("divisions").EnumerateArray().Select(d => (d.GetProperty("id").GetString(), d.GetProperty("set").GetString(), d.GetProperty("inForce").GetBoolean())).ToList();
            divisions.Distinct().Count().ShouldBe(divisions.Count);
            root.GetProperty("count").GetInt32().ShouldBe(400);
            root.GetProperty("errors").GetInt32().ShouldBe(0);
            var i = 0;
            foreach (var point in root.GetProperty("points").EnumerateArray())
            {
                var single = Book.Locate(points[i].Lat, points[i].Lng, Question).Value;
                point.GetProperty("divisions").EnumerateArray().Select(n => divisions[n.GetInt32()]).ShouldBe(single.Divisions.Select(d => ((string?)d.Id, d.Set, d.InForce)));
                if (i % 2 == 1)
                    point.GetProperty("id").GetInt32().ShouldBe(i);
                i++;
            }
        }
    }

    [Theory]
    [InlineData("""{"lat":"39.5","lng":-108.2}""", "lat", "point.malformed")]
    [InlineData("""{"lat":39.5}""", "lng", "point.malformed")]
    [InlineData("""{"lng":-108.2}""", "lat", "point.malformed")]
    [InlineData("""{"lat":39.5,"lng":-108.2,"name":"me"}""", "point", "point.malformed")]
    [InlineData("""{"lat":39.5,"lng":-108.2,"lat":1}""", "point", "point.malformed")]
    [InlineData("""{"lat":39.5,"lng":-108.2,"id":{}}""", "id", "point.malformed")]
    [InlineData("""{"lat":39.5,"lng":-108.2,"id":1.5}""", "id", "point.malformed")]
    [InlineData("""{"lat":39.5,"lng":-108.2,"id":"\ud800"}""", "id", "point.malformed")]
    [InlineData("""{"lat":{"a":[1,{"b":2}]},"lng":-108.2}""", "lat", "point.malformed")]
    [InlineData("[1e2,39.5]", "lng", "point.malformed")]
    [InlineData("[1e999,39.5]", "lng", "point.malformed")]
    [InlineData("[-108.2,-0]", "lat", "point.malformed")]
    [InlineData("[-108.2,-0.0]", "lat", "point.malformed")]
    [InlineData("[-108.2,1.1234567890123456]", "lat", "point.malformed")]
    [InlineData("[-108.2]", "point", "point.malformed")]
    [InlineData("[-108.2,39.5,1500]", "point", "point.malformed")]
    [InlineData("[]", "point", "point.malformed")]
    [InlineData("[null,39.5]", "lng", "point.malformed")]
    [InlineData("null", "point", "point.malformed")]
    [InlineData("\"39.5,-108.2\"", "point", "point.malformed")]
    [InlineData("[-181,39.5]", "lng", "point.malformed")]
    [InlineData("[39.5,-98.2]", "lat", "point.malformed")]
    [InlineData("[39.5,-108.2]", "lat", "point.swapped")]
    public void Batch_BadPoint_KeepsItsPlaceWithItsError(string bad, string field, string code)
    {
        var points = Answer($$"""{"points":[[-108.2,39.5],{{bad}},[-108.2,39.5]]}""").GetProperty("points");

        points.GetArrayLength().ShouldBe(3);
        points[1].GetProperty("error").GetProperty("field").GetString().ShouldBe(field);
        points[1].GetProperty("error").GetProperty("code").GetString().ShouldBe(code);
        points[1].GetProperty("error").GetProperty("detail").GetString()!.ShouldEndWith(".");
        points[1].TryGetProperty("divisions", out _).ShouldBeFalse();
        points[0].GetProperty("divisions").GetArrayLength().ShouldBeGreaterThan(0);
        points[2].GetRawText().ShouldBe(points[0].GetRawText());
    }

    [Theory]
    [InlineData("", "body")]
    [InlineData("[]", "body")]
    [InlineData("{", "body")]
    [InlineData("{}", "points")]
    [InlineData("""{"points":{}}""", "points")]
    [InlineData("""{"points":[[1,2]],"points":[]}""", "points")]
    [InlineData("""{"points":[[1,2]]} {}""", "body")]
    [InlineData("""{"points":[[NaN,2]]}""", "body")]
    [InlineData("""{"points":[[34,05]]}""", "body")]
    [InlineData("""{"points":[[-108.2,39.5""", "body")]
    [InlineData("""{"points":[[-108.2,٣٤]]}""", "body")]
    [InlineData("""{"points":[],"as_of":"2026-02-30"}""", "as_of")]
    [InlineData("""{"points":[],"as_of":"2026"}""", "as_of")]
    [InlineData("""{"points":[],"as_of":20260101}""", "as_of")]
    [InlineData("""{"points":[],"kinds":"towns"}""", "kinds")]
    [InlineData("""{"points":[],"zoom":3}""", "body")]
    [InlineData("""{"points":[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]}""", "body")]
    public void Batch_BadBody_IsRefusedNamingTheField(string body, string field)
    {
        var output = new ArrayBufferWriter<byte>();
        var problem = _batch.Answer(Book.Locator, Encoding.UTF8.GetBytes(body), Question, output);

        problem.ShouldNotBeNull();
        problem.Field.ShouldBe(field);
        output.WrittenCount.ShouldBe(0);
    }

    [Fact]
    public void Batch_OnePointTooMany_IsRefused()
    {
        Answer($"{{\"points\":[{string.Join(',', Enumerable.Repeat("[1,2]", LocateBatch.MostPoints))}]}}").GetProperty("count").GetInt32().ShouldBe(LocateBatch.MostPoints);
        var output = new ArrayBufferWriter<byte>();

        _batch.Answer(Book.Locator, Encoding.UTF8.GetBytes($"{{\"points\":[{string.Join(',', Enumerable.Repeat("[1,2]", LocateBatch.MostPoints + 1))}]}}"), Question, output)!.Code.ShouldBe("batch.too-many");
    }

    [Fact]
    public void Batch_DayAfterThePoints_Counts()
    {
        var root = Answer("""{"points":[[-108.2,39.5]],"kinds":"sldu","as_of":"2022-12-31"}""");

        root.GetProperty("asOf").GetString().ShouldBe("2022-12-31");
        var point = root.GetProperty("points")[0];
        root.GetProperty("divisions")[point.GetProperty("divisions").EnumerateArray().Single().GetInt32()].GetProperty("set").GetString().ShouldBe("co-sldu-2012");
        root.GetProperty("divisions")[point.GetProperty("next").EnumerateArray().Single().GetInt32()].GetProperty("set").GetString().ShouldBe("co-sldu-2022");
    }

    [Fact]
    public void Batch_NotesAndSets_AreGivenOnce()
    {
        var root = Answer("""{"points":[[-105,40.5],[-105.1,40.5],[-108.58,39.15]]}""");

        root.GetProperty("notes").EnumerateArray().Count(n => n.GetProperty("code").GetString() == "lines.ended").ShouldBe(1);
        root.GetProperty("points")[2].GetProperty("next").GetArrayLength().ShouldBe(1);
        root.GetProperty("sets").EnumerateArray().Select(s => s.GetProperty("slug").GetString()).ShouldBeUnique();
    }

    [Fact]
    public void Batch_IdsOfEveryScript_ComeBackAsSent()
    {
        var root = Answer("""{"points":[{"id":"a\"b","lat":1,"lng":2},{"id":"é🏳️‍🌈","lat":1,"lng":2},{"lat":1,"id":12345678901234567890,"lng":2}]}""");

        root.GetProperty("points").EnumerateArray().Select(p => p.GetProperty("id").ToString()).ShouldBe(["a\"b", "é🏳️‍🌈", "12345678901234567890"]);
    }

    [Fact]
    public void Batch_TenThousandPoints_AllocatesNothingForAPoint()
    {
        var random = new Random(3);
        var body = Encoding.UTF8.GetBytes($"{{\"points\":[{string.Join(',', Enumerable.Range(0, 10_000).Select(_ => Text($"[{-109 + (7 * random.NextDouble()):0.000000},{37 + (4 * random.NextDouble()):0.000000}]")))}]}}");
        var output = new ArrayBufferWriter<byte>(4 * 1024 * 1024);
        _batch.Answer(Book.Locator, body, Question, output).ShouldBeNull();
        output.ResetWrittenCount();
        var before = GC.GetAllocatedBytesForCurrentThread();

        _batch.Answer(Book.Locator, body, Question, output).ShouldBeNull();

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(10_000);
    }

    private static LocateQuestion Question => new(MappedCountry.Today, false, LayerSet.All, Language.En);

    private JsonElement Answer(string body)
    {
        var output = new ArrayBufferWriter<byte>();
        _batch.Answer(Book.Locator, Encoding.UTF8.GetBytes(body), Question, output).ShouldBeNull();
        return JsonDocument.Parse(output.WrittenMemory).RootElement;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
