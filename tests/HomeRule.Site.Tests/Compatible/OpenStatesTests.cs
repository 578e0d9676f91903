using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Compatible;

/// <summary>Addresses, shapes and errors of Open States.</summary>
public sealed class OpenStatesTests(MappedSite mapped)
{
    [Fact]
    public async Task DivisionsGeo_EveryDivision_HasFourMembers()
    {
        var root = await mapped.JsonAsync("/divisions.geo?lat=39.15&lng=-108.58");

        root.EnumerateObject().Select(m => m.Name).ShouldBe(["divisions"]);
        var sets = root.GetProperty("divisions").EnumerateArray().Select(d => d.GetProperty("division_set").GetString()).ToList();
        sets.ShouldBe(["ward", "place", "sldl", "sldl", "sldu", "cd", "county", "state"]);
        root.GetProperty("divisions")[4].GetRawText().ShouldBe("""{"id":"ocd-division/country:us/state:co/sldu:7","state":"co","name":"State Senate District 7","division_set":"sldu"}""");
        root.GetProperty("divisions")[5].GetProperty("in_force").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task PeopleGeo_NoPeopleYet_SaysWhyAndGivesDivisions()
    {
        var root = await mapped.JsonAsync("/people.geo?lat=39.15&lng=-108.58&include=offices&include=links&apikey=x");

        root.EnumerateObject().Select(m => m.Name).ShouldBe(["results", "pagination", "divisions", "reason"]);
        root.GetProperty("results").GetArrayLength().ShouldBe(0);
        root.GetProperty("pagination").GetRawText().ShouldBe("""{"per_page":50,"page":1,"max_page":1,"total_items":0}""");
        root.GetProperty("divisions").GetArrayLength().ShouldBe(8);
        root.GetProperty("reason").GetString()!.ShouldContain("no people");
    }

    [Theory]
    [InlineData("lat=abc&lng=1", "lat")]
    [InlineData("lat=NaN&lng=1", "lat")]
    [InlineData("lat=1&lng=181", "lng")]
    [InlineData("lat=1", "lng")]
    [InlineData("", "lat")]
    [InlineData("lat=-108.58&lng=39.15", "lat")]
    [InlineData("lat=1&lat=2&lng=1", "lat")]
    public async Task Bad_Is422AndNever200(string query, string field)
    {
        foreach (var path in new[] { "/people.geo?", "/divisions.geo?" })
        {
            var root = await mapped.JsonAsync(path + query, 422);
            var detail = root.GetProperty("detail")[0];
            detail.GetProperty("loc").EnumerateArray().Select(l => l.GetString()).ShouldBe(["query", field]);
            detail.GetProperty("msg").GetString().ShouldNotBeNullOrEmpty();
        }
    }
}
