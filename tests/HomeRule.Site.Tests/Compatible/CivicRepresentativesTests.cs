using System.Text.Json;
using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Compatible;

/// <summary>Representatives in the shape that Google closed.</summary>
public sealed class CivicRepresentativesTests(MemberSite members, LivingSite living)
{
    [Fact]
    public async Task ByAddress_Point_JoinsDivisionsOfficesAndOfficials()
    {
        var root = await members.JsonAsync("/civicinfo/v2/representatives?key=x&address=39.15,-108.58");

        root.EnumerateObject().Select(m => m.Name).ShouldBe(["kind", "normalizedInput", "divisions", "offices", "officials", "unlisted", "notes"]);
        root.GetProperty("kind").GetString().ShouldBe("civicinfo#representativeInfoResponse");
        var (offices, officials) = (root.GetProperty("offices"), root.GetProperty("officials"));
        officials.GetArrayLength().ShouldBe(7);
        foreach (var division in root.GetProperty("divisions").EnumerateObject().Where(d => d.Value.TryGetProperty("officeIndices", out _)))
        {
            foreach (var index in division.Value.GetProperty("officeIndices").EnumerateArray())
                offices[index.GetInt32()].GetProperty("divisionId").GetString().ShouldBe(division.Name);
        }

        var used = offices.EnumerateArray().SelectMany(o => o.GetProperty("officialIndices").EnumerateArray()).Select(i => i.GetInt32()).ToList();
        used.ShouldBe(Enumerable.Range(0, 7), ignoreOrder: true);
        var house = offices.EnumerateArray().Single(o => o.GetProperty("divisionId").GetString()!.EndsWith("sldl:54", StringComparison.Ordinal));
        house.GetProperty("levels")[0].GetString().ShouldBe("administrativeArea1");
        house.GetProperty("roles")[0].GetString().ShouldBe("legislatorLowerBody");
        house.GetProperty("officialIndices").GetArrayLength().ShouldBe(3);
        root.GetProperty("unlisted").EnumerateArray().Single().GetProperty("divisionId").GetString().ShouldEndWith("sldl:55");
        root.GetRawText().ShouldNotContain("39.15");
    }

    [Fact]
    public async Task ByAddress_Official_HasTheMembersOfGoogleAndItsId()
    {
        var root = await members.JsonAsync("/civicinfo/v2/representatives?address=39.15,-108.58&levels=country&roles=legislatorLowerBody");

        var official = root.GetProperty("officials").EnumerateArray().ShouldHaveSingleItem();
        official.EnumerateObject().Select(m => m.Name).ShouldBe(["name", "address", "party", "phones", "urls", "emails", "personId", "termStart", "termEnd", "sources"]);
        official.GetProperty("address")[0].GetRawText().ShouldBe("""{"line1":"200 E. Colfax Ave.","city":"Denver","state":"CO","zip":"80203"}""");
        root.GetProperty("offices")[0].GetProperty("linesInForce").GetBoolean().ShouldBeFalse();
        root.GetProperty("notes")[0].GetString()!.ShouldContain("held until 2 January 2023");
    }

    [Theory]
    [InlineData("ocd-division%2Fcountry:us%2Fstate:co", new[] { "Ben Sample", "Ada Sample" })]
    [InlineData("ocd-division/country:us/state:co", new[] { "Ben Sample", "Ada Sample" })]
    [InlineData("ocd-division%2Fcountry:us%2Fstate:co%2Fsldl:1", new[] { "Flo Lower", "Gil Lower", "Hana Lower" })]
    [InlineData("ocd-division%2Fcountry:us%2Fstate:co?levels=administrativeArea1", new[] { "Ben Sample" })]
    [InlineData("ocd-division%2Fcountry:us%2Fstate:co%2Fplace:denver", new string[0])]
    public async Task ByDivision_GivesItsOwnSeats(string id, string[] names)
    {
        var root = await living.JsonAsync("/civicinfo/v2/representatives/" + id);

        root.TryGetProperty("normalizedInput", out _).ShouldBeFalse();
        Names(root).ShouldBe(names);
    }

    [Fact]
    public async Task ByDivision_Recursive_GivesThoseBelowToo()
    {
        var root = await living.JsonAsync("/civicinfo/v2/representatives/ocd-division%2Fcountry:us%2Fstate:co?recursive=true");

        Names(root).ShouldBe(["Ben Sample", "Ada Sample", "Dana Mayor", "Eli Upper", "Flo Lower", "Gil Lower", "Hana Lower"], ignoreOrder: true);
        root.GetProperty("unlisted").EnumerateArray().Select(u => u.GetProperty("state").GetString()).ShouldBe(["nobody_listed", "term_ended"], ignoreOrder: true);
        root.GetRawText().ShouldNotContain("\"name\":\"Cleo Former\"");
    }

    [Fact]
    public async Task ByDivision_OfficesNotWanted_AreLeftOut()
    {
        var root = await living.JsonAsync("/civicinfo/v2/representatives/ocd-division%2Fcountry:us%2Fstate:co?includeOffices=false");
        root.TryGetProperty("offices", out _).ShouldBeFalse();
        root.TryGetProperty("officials", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("?address=39.15,-108.58&levels=galaxy", 400, "invalidParameter")]
    [InlineData("?address=39.15,-108.58&includeOffices=maybe", 400, "invalidParameter")]
    [InlineData("", 400, "required")]
    [InlineData("/denver", 400, "invalidParameter")]
    [InlineData("/ocd-division%2Fcountry:us%2Fstate:zz", 404, "notFound")]
    public async Task Nonsense_HasGooglesShape(string query, int status, string reason) =>
        (await living.JsonAsync("/civicinfo/v2/representatives" + query, status)).GetProperty("error").GetProperty("errors")[0].GetProperty("reason").GetString().ShouldBe(reason);

    private static List<string> Names(JsonElement root) => [.. root.GetProperty("officials").EnumerateArray().Select(o => o.GetProperty("name").GetString()!)];
}
