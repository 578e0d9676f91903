using System.Text.Json;
using HomeRule.Site.Tests.Api;
using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Seats;

public sealed class SeatApiTests(LiveSite live)
{
    [Fact]
    public async Task Seats_OfAPlace_HaveElectionsAndWindowsWithTheirSources()
    {
        var root = await Json("/api/v1/seats?place=wa/pierce-county");

        var sheriff = root.GetProperty("seats").EnumerateArray().Single(static s => s.GetProperty("office").GetString() == "sheriff");
        sheriff.GetProperty("id").GetString().ShouldBe("wa/sheriff-pierce");
        sheriff.GetProperty("elections")[0].GetProperty("date").GetString().ShouldBe("2028-11-07");
        sheriff.GetProperty("filing")[0].GetProperty("closes").GetProperty("certainty").GetString().ShouldBe("computed");
        var numbers = root.GetProperty("sources").EnumerateArray().Select(static s => s.GetProperty("number").GetInt32()).ToHashSet();
        sheriff.GetProperty("sources").EnumerateArray().Select(static n => n.GetInt32()).ShouldAllBe(n => numbers.Contains(n));
    }

    [Fact]
    public async Task Seat_OfAPlace_IsThatOfTheListWithItsOffice()
    {
        var list = await Json("/api/v1/seats?place=wa/pierce-county&lang=es");
        var one = await Json("/api/v1/seats/sheriff?place=wa/pierce-county&lang=es");

        one.GetProperty("office").GetProperty("id").GetString().ShouldBe("sheriff");
        one.GetProperty("office").GetProperty("powers").GetArrayLength().ShouldBeGreaterThan(5);
        one.GetProperty("seats")[0].GetProperty("elections")[0].GetProperty("date").GetString().ShouldBe(
            list.GetProperty("seats").EnumerateArray().Single(static s => s.GetProperty("office").GetString() == "sheriff").GetProperty("elections")[0].GetProperty("date").GetString());
        one.GetProperty("seats")[0].GetProperty("filesWith").GetString().ShouldBe("Auditor del condado");
    }

    [Theory]
    [InlineData("/api/v1/seats", 400, "place")]
    [InlineData("/api/v1/seats?place=", 400, "place")]
    [InlineData("/api/v1/seats?place=co/nowhere", 404, "place")]
    [InlineData("/api/v1/seats?place=co/denver&office=mayor", 400, "office")]
    [InlineData("/api/v1/seats/nothing?place=co/denver", 404, "office")]
    [InlineData("/api/v1/seats/mayor?place=co", 404, "office")]
    [InlineData("/api/v1/seats/%00?place=co/denver", 400, null)]
    [InlineData("/api/v1/seats/mayor", 400, "place")]
    public async Task Seats_BadQuestion_IsAProblemNamingTheField(string path, int status, string? field)
    {
        using var response = await live.Site.GetAsync(path);

        ((int)response.StatusCode).ShouldBe(status);
        if (field is not null)
            await ContractTests.ShouldBeProblem(response, field);
    }

    private async Task<JsonElement> Json(string path)
    {
        using var response = await live.Site.GetAsync(path);
        ((int)response.StatusCode).ShouldBe(200, path);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }
}
