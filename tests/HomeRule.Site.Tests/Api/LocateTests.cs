using System.Text;
using System.Text.Json;
using HomeRule.Site.Tests.Hosting;
using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Api;

/// <summary>Points over HTTP: one, by GET and POST, and many at once.</summary>
public sealed class LocateTests(MappedSite mapped, LiveSite live)
{
    private const string Point = "lat=39.15&lng=-108.58";

    [Fact]
    public async Task Locate_Point_GivesEveryLevelWithMapsAndNotes()
    {
        var root = await mapped.JsonAsync("/api/v1/locate?" + Point);

        root.EnumerateObject().Select(p => p.Name).ShouldBe(["snapshot", "asOf", "places", "divisions", "next", "sets", "notes"]);
        root.GetProperty("divisions").EnumerateArray().Select(d => d.GetProperty("kind").GetString()).ShouldBe(
            ["ward", "place", "state_legislative_lower", "state_legislative_lower", "state_legislative_upper", "congressional", "county", "state"]);
        root.GetProperty("divisions")[1].GetRawText().ShouldBe(
            """{"id":"ocd-division/country:us/state:co/place:grand_junction","kind":"place","name":"Grand Junction","state":"co","geoid":"0831660","set":"us-places-2019","validFrom":"2019-01-01","inForce":true,"slug":"co/grand-junction"}""");
        root.GetProperty("places").EnumerateArray().Select(p => p.GetProperty("id").GetString()).ShouldBe(["co/grand-junction", "co/mesa-county", "co"]);
        root.GetProperty("notes").EnumerateArray().Select(n => n.GetProperty("code").GetString()).Order().ShouldBe(["lines.ended", "lines.next", "lines.two"]);
    }

    [Fact]
    public async Task Locate_AsOfAndKindsAndLanguage_AreHeard()
    {
        var root = await mapped.JsonAsync($"/api/v1/locate?{Point}&as_of=2022-06-01&kinds=cd,sldu&lang=es");

        root.GetProperty("asOf").GetString().ShouldBe("2022-06-01");
        root.GetProperty("divisions").EnumerateArray().Select(d => d.GetProperty("set").GetString()).ShouldBe(["co-sldu-2012", "us-cd-116"]);
        root.GetProperty("sets")[0].GetProperty("name").GetString()!.ShouldEndWith("(es)");
        using var post = await mapped.Site.SendAsync(HttpMethod.Post, "/api/v1/locate?as_of=2022-06-01&kinds=cd,sldu&lang=es", Json("""{"lat":39.15,"lng":-108.58}"""));
        (await post.Content.ReadAsStringAsync()).ShouldBe(root.GetRawText());
    }

    [Theory]
    [InlineData("lat=39.15&lng=-108.58&as_of=2022", "as_of")]
    [InlineData("lat=39.15&lng=-108.58&as_of=2022-02-30", "as_of")]
    [InlineData("lat=39.15&lng=-108.58&kinds=towns", "kinds")]
    [InlineData("lat=39.15&lng=-108.58&kinds=place&kinds=cd", "kinds")]
    [InlineData("lat=39.15&lng=-108.58&lang=fr", "lang")]
    public async Task Locate_BadParameter_Is400NamingIt(string query, string field)
    {
        using var response = await mapped.Site.GetAsync("/api/v1/locate?" + query);
        ((int)response.StatusCode).ShouldBe(400);
        await ContractTests.ShouldBeProblem(response, field);
    }

    [Fact]
    public async Task Locate_SwappedOutOfRange_Is400WithAHint()
    {
        using var response = await mapped.Site.GetAsync("/api/v1/locate?lat=-108.58&lng=39.15");
        ((int)response.StatusCode).ShouldBe(400);
        var problem = await ContractTests.ShouldBeProblem(response, "lat");
        problem.GetProperty("code").GetString().ShouldBe("point.swapped");
        problem.GetProperty("detail").GetString()!.ShouldContain("exchanged");
    }

    [Fact]
    public async Task Locate_Answer_IsNeitherKeptNorNamed()
    {
        using var response = await mapped.Site.GetAsync("/api/v1/locate?" + Point);
        HeaderTests.Header(response, "Cache-Control").ShouldBe("no-store");
        response.Headers.ETag.ShouldBeNull();
        using var head = await mapped.Site.SendAsync(HttpMethod.Head, "/api/v1/locate?" + Point);
        ((int)head.StatusCode).ShouldBe(200);
        head.Content.Headers.ContentLength.ShouldBe(response.Content.Headers.ContentLength);
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("39.15");
    }

    [Fact]
    public async Task Batch_PointsOfBothShapes_NameEachDivisionOnce()
    {
        var root = await Batch("""{"points":[[-108.58,39.15],{"id":"b","lat":39.15,"lng":-108.58},{"id":3,"lat":91,"lng":0},[0,0]]}""");

        root.EnumerateObject().Select(p => p.Name).ShouldBe(["snapshot", "asOf", "count", "errors", "divisions", "points", "sets", "notes"]);
        root.GetProperty("count").GetInt32().ShouldBe(4);
        root.GetProperty("errors").GetInt32().ShouldBe(1);
        var points = root.GetProperty("points");
        points[0].GetRawText().ShouldBe("""{"divisions":[0,1,2,3,4,5,6,7],"next":[8]}""");
        points[1].GetRawText().ShouldBe("""{"id":"b","divisions":[0,1,2,3,4,5,6,7],"next":[8]}""");
        points[2].GetProperty("error").GetProperty("code").GetString().ShouldBe("point.malformed");
        points[3].GetRawText().ShouldBe("""{"divisions":[]}""");
        root.GetProperty("divisions").GetArrayLength().ShouldBe(9);
    }

    [Fact]
    public async Task SwappedInRange_IsAnsweredWithAHint()
    {
        using var one = await live.Site.GetAsync("/api/v1/locate?lat=-69.5&lng=45.2");
        var root = JsonDocument.Parse(await one.Content.ReadAsStringAsync()).RootElement;
        ((int)one.StatusCode).ShouldBe(200);
        root.GetProperty("divisions").GetArrayLength().ShouldBe(0);
        root.GetProperty("notes")[0].GetProperty("code").GetString().ShouldBe("point.swapped");
        root.GetProperty("notes")[0].GetProperty("text").GetString()!.ShouldContain("Maine");
        using var many = await live.Site.SendAsync(HttpMethod.Post, "/api/v1/locate/batch", Json("""{"points":[[45.2,-69.5],[-69.5,45.2],[20,20]]}"""));
        var points = JsonDocument.Parse(await many.Content.ReadAsStringAsync()).RootElement.GetProperty("points");
        points[0].GetRawText().ShouldBe("""{"divisions":[],"hint":"point.swapped"}""");
        points[1].GetProperty("divisions").GetArrayLength().ShouldBe(2);
        points[2].GetRawText().ShouldBe("""{"divisions":[]}""");
    }

    [Fact]
    public async Task Batch_TenThousandPoints_OneMoreIsRefused()
    {
        var point = "[-108.583333,39.155555]";
        (await Batch($"{{\"points\":[{string.Join(',', Enumerable.Repeat(point, 10_000))}]}}")).GetProperty("points").GetArrayLength().ShouldBe(10_000);
        using var more = await mapped.Site.SendAsync(HttpMethod.Post, "/api/v1/locate/batch", Json($"{{\"points\":[{string.Join(',', Enumerable.Repeat(point, 10_001))}]}}"));
        ((int)more.StatusCode).ShouldBe(400);
        (await ContractTests.ShouldBeProblem(more, "points")).GetProperty("code").GetString().ShouldBe("batch.too-many");
    }

    [Theory]
    [InlineData("/api/v1/locate/batch", 1024 * 1024, 400)]
    [InlineData("/api/v1/locate/batch", (1024 * 1024) + 1, 413)]
    [InlineData("/api/v1/locate", (64 * 1024) + 1, 413)]
    public async Task Body_OverItsLimit_Is413(string path, int bytes, int status)
    {
        using var response = await mapped.Site.SendAsync(HttpMethod.Post, path, Json("{" + new string(' ', bytes - 1)));
        ((int)response.StatusCode).ShouldBe(status);
        await ContractTests.ShouldBeProblem(response);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("1e999")]
    [InlineData("-0")]
    [InlineData("\"34\"")]
    [InlineData("91")]
    public async Task Batch_OddLatitude_IsAnErrorAtItsPlace(string lat)
    {
        using var response = await mapped.Site.SendAsync(HttpMethod.Post, "/api/v1/locate/batch", Json($"{{\"points\":[{{\"lat\":{lat},\"lng\":-10}}]}}"));
        if (lat == "NaN")
        {
            ((int)response.StatusCode).ShouldBe(400);
            await ContractTests.ShouldBeProblem(response, "body");
            return;
        }

        var root = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        root.GetProperty("points")[0].GetProperty("error").GetProperty("field").GetString().ShouldBe("lat");
    }

    [Fact]
    public async Task Batch_BytesThatAreNoText_AreRefused()
    {
        using var content = new ByteArrayContent([.. "{\"points\":[{\"id\":\""u8, 0xff, 0xfe, .. "\",\"lat\":1,\"lng\":2}]}"u8]);
        content.Headers.ContentType = new("application/json");
        using var response = await mapped.Site.SendAsync(HttpMethod.Post, "/api/v1/locate/batch", content);
        ((int)response.StatusCode).ShouldBe(200);
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("points")[0].GetProperty("error").GetProperty("field").GetString().ShouldBe("id");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Batch_OtherMediaType_Is415(string type)
    {
        using var response = await mapped.Site.SendAsync(HttpMethod.Post, "/api/v1/locate/batch", new StringContent("points=1", Encoding.UTF8, type));
        ((int)response.StatusCode).ShouldBe(415);
        await ContractTests.ShouldBeProblem(response);
    }

    [Fact]
    public async Task Batch_ManyAtOnce_AnswerEachItsOwn()
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, 60), async (i, stop) =>
        {
            var points = string.Join(',', Enumerable.Range(0, 50 + i).Select(n => $$"""{"id":{{(i * 1000) + n}},"lat":39.15,"lng":{{(n % 2 == 0 ? "-108.58" : "-110.1")}}}"""));
            using var response = await mapped.Site.SendAsync(HttpMethod.Post, "/api/v1/locate/batch", Json($"{{\"points\":[{points}]}}"));
            var root = JsonDocument.Parse(await response.Content.ReadAsStringAsync(stop)).RootElement;
            root.GetProperty("points").EnumerateArray().Select(p => p.GetProperty("id").GetInt32()).ShouldBe(Enumerable.Range(i * 1000, 50 + i));
            var names = root.GetProperty("divisions").EnumerateArray().Select(d => d.GetProperty("name").GetString()!).ToList();
            root.GetProperty("points")[1].GetProperty("divisions").EnumerateArray().Select(n => names[n.GetInt32()]).ShouldBe(["Utah"]);
        });
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private async Task<JsonElement> Batch(string body)
    {
        using var response = await mapped.Site.SendAsync(HttpMethod.Post, "/api/v1/locate/batch", Json(body));
        var text = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).ShouldBe(200, text);
        HeaderTests.Header(response, "Cache-Control").ShouldBe("no-store");
        HeaderTests.Header(response, "Access-Control-Allow-Origin").ShouldBe("*");
        return JsonDocument.Parse(text).RootElement;
    }
}
