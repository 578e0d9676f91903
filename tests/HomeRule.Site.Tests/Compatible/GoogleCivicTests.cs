using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Compatible;

/// <summary>Addresses, shapes and errors of Google Civic Information.</summary>
public sealed class GoogleCivicTests(MappedSite mapped, LiveSite live)
{
    [Theory]
    [InlineData("mesa", "ocd-division/country:us/state:co/county:mesa")]
    [InlineData("house%20district%2054", "ocd-division/country:us/state:co/sldl:54")]
    [InlineData("ocd-division/country:us/state:ut", "ocd-division/country:us/state:ut")]
    public async Task Divisions_Search_FindsByNameAndId(string query, string id)
    {
        var root = await mapped.JsonAsync("/civicinfo/v2/divisions?key=x&query=" + query);

        root.GetProperty("kind").GetString().ShouldBe("civicinfo#divisionSearchResponse");
        root.GetProperty("results")[0].GetProperty("ocdId").GetString().ShouldBe(id);
        root.GetProperty("results")[0].GetProperty("name").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("39.15,-108.58", 9)]
    [InlineData("39.15,%20-108.58", 9)]
    [InlineData("Mesa%20County,%20CO", 3)]
    [InlineData("Utah", 2)]
    public async Task DivisionsByAddress_PointOrCertainName_IsAnswered(string address, int divisions)
    {
        var root = await mapped.JsonAsync("/civicinfo/v2/divisionsByAddress?key=x&address=" + address);

        root.EnumerateObject().Select(m => m.Name).ShouldBe(["kind", "normalizedInput", "divisions"]);
        root.GetProperty("kind").GetString().ShouldBe("civicinfo#divisionsByAddressResponse");
        root.GetProperty("divisions").EnumerateObject().Count().ShouldBe(divisions);
        root.GetProperty("divisions").GetProperty("ocd-division/country:us").GetProperty("name").GetString().ShouldBe("United States");
        root.GetRawText().ShouldNotContain("39.15");
    }

    [Fact]
    public async Task DivisionsByAddress_Aliases_AreNamed()
    {
        using var response = await live.Site.GetAsync("/civicinfo/v2/divisionsByAddress?address=39.7392,-104.9903");
        (await response.Content.ReadAsStringAsync()).ShouldContain("\"alsoKnownAs\":[\"ocd-division/country:us/state:co/place:denver\"]");
    }

    [Theory]
    [InlineData("/civicinfo/v2/divisions", 400, "required")]
    [InlineData("/civicinfo/v2/divisionsByAddress", 400, "required")]
    [InlineData("/civicinfo/v2/divisionsByAddress?address=80202", 400, "parseError")]
    [InlineData("/civicinfo/v2/divisionsByAddress?address=81501-1234", 400, "parseError")]
    [InlineData("/civicinfo/v2/divisionsByAddress?address=1%20Main%20St,%20Grand%20Junction,%20CO", 400, "parseError")]
    [InlineData("/civicinfo/v2/divisionsByAddress?address=-108.58,39.15", 400, "parseError")]
    [InlineData("/civicinfo/v2/divisionsByAddress?address=a&address=b", 400, "invalidParameter")]
    [InlineData("/civicinfo/v2/representatives?address=1%20Main%20St", 400, "parseError")]
    [InlineData("/civicinfo/v2/elections", 404, "notFound")]
    [InlineData("/civicinfo/v1", 404, "notFound")]
    public async Task Bad_HasGooglesShape(string path, int status, string reason)
    {
        var error = (await mapped.JsonAsync(path, status)).GetProperty("error");

        error.GetProperty("code").GetInt32().ShouldBe(status);
        error.GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
        error.GetProperty("errors")[0].GetProperty("reason").GetString().ShouldBe(reason);
        error.GetProperty("errors")[0].GetProperty("domain").GetString().ShouldBe("global");
    }
}
