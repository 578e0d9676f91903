using HomeRule.Site.Tests.Api;
using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Faults;

/// <summary>Row 17: a point is two plain decimals in range, or a 400 that names the field.</summary>
public sealed class PointTests(LiveSite live)
{
    public static readonly string[] Bad =
    [
        "NaN", "nan", "Infinity", "-Infinity", "inf", "1e999", "1e1", "0x10", "-0", "-0.0", "+1", "%2B1", "1_0", "1.", ".5", "--1", "1.2.3", "34,05", "34%C2%B0", "%D9%A3%D9%A4", "%EF%BC%93%EF%BC%94", "91", "-90.0001", "1000",
        "north", "", "%20", "%2034", "34%20", "%00", "34%00", "%ED%A0%80", "%FF", "%zz", "%", "null", "[34]", "34;", "34%0A", "1.1234567890123456", "%E2%80%8B34",
    ];

    public static TheoryData<string> BadLatitudes => [.. Bad];

    [Theory]
    [MemberData(nameof(BadLatitudes))]
    public async Task Get_BadLatitude_Is400NamingIt(string lat)
    {
        using var response = await live.Site.GetAsync($"/api/v1/locate?lat={lat}&lng=-104.9903");
        ((int)response.StatusCode).ShouldBe(400);
        await ContractTests.ShouldBeProblem(response, "lat");
    }

    [Theory]
    [InlineData("180.0001")]
    [InlineData("-181")]
    [InlineData("NaN")]
    [InlineData("-0")]
    [InlineData("")]
    public async Task Get_BadLongitude_Is400NamingIt(string lng)
    {
        using var response = await live.Site.GetAsync($"/api/v1/locate?lat=39.7&lng={lng}");
        ((int)response.StatusCode).ShouldBe(400);
        await ContractTests.ShouldBeProblem(response, "lng");
    }

    [Theory]
    [InlineData("lat=39.7&lat=39.8&lng=-104.9", "lat")]
    [InlineData("lat=39.7&lng=-104.9&lng=-104.9", "lng")]
    [InlineData("lng=-104.9", "lat")]
    [InlineData("lat=39.7", "lng")]
    [InlineData("", "lat")]
    [InlineData("lat&lng=-104.9", "lat")]
    [InlineData("LAT=39.7&lng=-104.9", "LAT")]
    [InlineData("lat=39.7&lng=-104.9&", "query")]
    [InlineData("lat=39.7&&lng=-104.9", "query")]
    [InlineData("lat=39.7&lng=-104.9&zoom=3", "zoom")]
    [InlineData("lat%5B%5D=39.7&lng=-104.9", "lat[]")]
    public async Task Get_OtherParameters_Are400NamingThem(string query, string field)
    {
        using var response = await live.Site.GetAsync("/api/v1/locate?" + query);
        ((int)response.StatusCode).ShouldBe(400);
        await ContractTests.ShouldBeProblem(response, field);
    }

    [Fact]
    public async Task Get_TwoKilobytesOfDigits_Is400AndTenKilobytesIsRefused()
    {
        using var response = await live.Site.GetAsync($"/api/v1/locate?lat={new string('3', 2000)}&lng=-104.9");
        ((int)response.StatusCode).ShouldBe(400);
        await ContractTests.ShouldBeProblem(response, "lat");
        using var huge = await live.Site.GetAsync($"/api/v1/locate?lat={new string('3', 10_000)}&lng=-104.9");
        ((int)huge.StatusCode).ShouldBe(414);
    }

    [Theory]
    [InlineData("lat=39.7392&lng=-104.9903")]
    [InlineData("lat=39.739200000000000&lng=-104.990300000000000")]
    [InlineData("lng=-104.9903&lat=39.7392")]
    [InlineData("lat=90&lng=180")]
    [InlineData("lat=-90&lng=-180")]
    [InlineData("lat=0&lng=0")]
    public async Task Get_GoodPoint_Is200(string query)
    {
        using var response = await live.Site.GetAsync("/api/v1/locate?" + query);
        ((int)response.StatusCode).ShouldBe(200);
    }

    [Theory]
    [InlineData("""{"lat": NaN, "lng": 1}""", "body")]
    [InlineData("""{"lat": 1e999, "lng": 1}""", "lat")]
    [InlineData("""{"lat": 1e1, "lng": 1}""", "lat")]
    [InlineData("""{"lat": -0, "lng": 1}""", "lat")]
    [InlineData("""{"lat": "39.7", "lng": 1}""", "lat")]
    [InlineData("""{"lat": null, "lng": 1}""", "lat")]
    [InlineData("""{"lat": [1], "lng": 1}""", "lat")]
    [InlineData("""{"lat": 91, "lng": 1}""", "lat")]
    [InlineData("""{"lat": 39.7}""", "lng")]
    [InlineData("""{"lat": 39.7, "lng": -104.9, "lat": 1}""", "body")]
    [InlineData("""{"lat": 39.7, "lng": -104.9, "name": "me"}""", "body")]
    [InlineData("""{"lat": 39.7, "lng": -104.9} {}""", "body")]
    [InlineData("[39.7, -104.9]", "body")]
    [InlineData("null", "lat")]
    [InlineData("", "body")]
    [InlineData("{", "body")]
    [InlineData("""{"lat": {"a":{"a":{"a":{"a":{"a":1}}}}}, "lng": 1}""", "body")]
    [InlineData("""{"\ud800": 1, "lat": 39.7, "lng": -104.9}""", "body")]
    public async Task Post_BadBody_Is400NamingTheField(string body, string field)
    {
        using var response = await live.Site.SendAsync(HttpMethod.Post, "/api/v1/locate", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));
        ((int)response.StatusCode).ShouldBe(400);
        await ContractTests.ShouldBeProblem(response, field);
    }

    [Fact]
    public async Task Post_Point_AnswersLikeGetAndIsNotKept()
    {
        using var post = await live.Site.SendAsync(HttpMethod.Post, "/api/v1/locate", new StringContent("""{"lat": 39.7392, "lng": -104.9903}""", System.Text.Encoding.UTF8, "application/json"));
        using var get = await live.Site.GetAsync("/api/v1/locate?lat=39.7392&lng=-104.9903");
        (await post.Content.ReadAsStringAsync()).ShouldBe(await get.Content.ReadAsStringAsync());
        post.Headers.CacheControl!.ToString().ShouldBe("no-store");
    }

    [Fact]
    public async Task Post_WithThePointInTheAddress_IsRefused()
    {
        using var post = await live.Site.SendAsync(HttpMethod.Post, "/api/v1/locate?lat=39.7&lng=-104.9", new StringContent("{}", System.Text.Encoding.UTF8, "application/json"));
        ((int)post.StatusCode).ShouldBe(400);
        await ContractTests.ShouldBeProblem(post, "lat");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Post_OtherMediaType_IsRefused(string type)
    {
        using var post = await live.Site.SendAsync(HttpMethod.Post, "/api/v1/locate", new StringContent("lat=39.7", System.Text.Encoding.UTF8, type));
        ((int)post.StatusCode).ShouldBeInRange(400, 415);
        await ContractTests.ShouldBeProblem(post);
    }
}
