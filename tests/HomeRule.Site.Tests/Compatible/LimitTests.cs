using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Compatible;

/// <summary>The compatible addresses over the whole country of states and counties, whose maps the edition does not name.</summary>
public sealed class LimitTests(LiveSite live)
{
    [Fact]
    public async Task Represent_ShapesOfTooMany_Are403()
    {
        using var response = await live.Site.GetAsync("/boundaries/us-counties/shape");
        ((int)response.StatusCode).ShouldBe(403);
        (await response.Content.ReadAsStringAsync()).ShouldContain("350");
    }

    [Theory]
    [InlineData("/boundaries/?contains=39.7392,-104.9903", "us-counties")]
    [InlineData("/point/4326/-104.9903,39.7392", "30008031")]
    [InlineData("/divisions.geo?lat=39.7392&lng=-104.9903", "\"division_set\":\"county\"")]
    [InlineData("/civicinfo/v2/divisionsByAddress?address=39.7392,-104.9903", "county:denver")]
    [InlineData("/areas/CTY", "30008077")]
    [InlineData("/boundary-sets/us-states/", "name_plural")]
    public async Task RealCountry_Answers(string path, string part)
    {
        using var response = await live.Site.GetAsync(path);
        ((int)response.StatusCode).ShouldBe(200);
        (await response.Content.ReadAsStringAsync()).ShouldContain(part);
    }

    [Fact]
    public async Task MapIt_Numbers_AreUnique()
    {
        using var response = await live.Site.GetAsync("/areas/CTY");
        var names = System.Text.Json.JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.EnumerateObject().Select(a => a.Name).ToList();
        names.ShouldBeUnique();
        names.Count.ShouldBeGreaterThan(3000);
    }

    [Theory]
    [InlineData("POST", "/boundaries/", 405)]
    [InlineData("DELETE", "/area/30008031", 405)]
    [InlineData("POST", "/people.geo", 405)]
    [InlineData("OPTIONS", "/point/4326/1,2", 204)]
    [InlineData("HEAD", "/area/30008031.geojson", 200)]
    [InlineData("HEAD", "/point/4326/-104.9903,39.7392", 200)]
    public async Task OtherMethods_AreAnsweredInTheirShape(string method, string path, int status)
    {
        using var response = await live.Site.SendAsync(new HttpMethod(method), path);
        ((int)response.StatusCode).ShouldBe(status);
        response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
    }
}
