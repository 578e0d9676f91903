using System.Text.Json;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Site.Tests.Compatible;

/// <summary>People in the shape of Open States.</summary>
public sealed class OpenStatesPeopleTests(MemberSite members, LivingSite living)
{
    private const string Point = "/people.geo?lat=39.15&lng=-108.58";

    [Fact]
    public async Task PeopleGeo_Point_GivesEveryMemberOnOnePage()
    {
        var root = await members.JsonAsync(Point);

        Names(root).ShouldBe(["Member 3", "Member 4", "Member 5", "Member 6", "Member 2", "Member 1"], ignoreOrder: true);
        root.GetProperty("pagination").GetRawText().ShouldBe("""{"per_page":50,"page":1,"max_page":1,"total_items":6}""");
        root.TryGetProperty("reason", out _).ShouldBeFalse();
        root.GetProperty("divisions").GetArrayLength().ShouldBe(8);
    }

    [Fact]
    public async Task PeopleGeo_Governor_IsNotAmongThem() => Names(await members.JsonAsync(Point)).ShouldNotContain("Member 7");

    [Fact]
    public async Task PeopleGeo_SmallPages_AddUpAndTheNextIs404()
    {
        var names = new List<string>();
        foreach (var page in (int[])[1, 2, 3])
            names.AddRange(Names(await members.JsonAsync($"{Point}&per_page=2&page={page}")));
        names.Distinct().Count().ShouldBe(6);
        (await members.JsonAsync($"{Point}&per_page=2&page=4", 404)).GetProperty("detail").GetString().ShouldBe("invalid page, must be in [1, 3]");
    }

    [Fact]
    public async Task PeopleGeo_Person_HasTheMembersOfOpenStates()
    {
        var person = (await members.JsonAsync(Point)).GetProperty("results").EnumerateArray().Single(p => p.GetProperty("name").GetString() == "Member 2");

        person.EnumerateObject().Select(m => m.Name).ShouldBe(
            ["id", "name", "party", "current_role", "jurisdiction", "given_name", "family_name", "image", "email", "gender", "birth_date", "death_date", "extras"]);
        person.GetProperty("current_role").GetRawText().ShouldBe("""{"title":"Representative","org_classification":"lower","district":"CO-3","division_id":"ocd-division/country:us/state:co/cd:3"}""");
        person.GetProperty("jurisdiction").GetRawText().ShouldBe("""{"id":"ocd-jurisdiction/country:us/government","name":"United States","classification":"country"}""");
        person.GetProperty("email").GetString().ShouldBe("member2@example.gov");
        person.GetProperty("birth_date").GetString().ShouldBe("");
    }

    [Fact]
    public async Task PeopleGeo_Includes_AddTheirParts()
    {
        var root = await members.JsonAsync(Point + "&include=other_names&include=other_identifiers&include=links&include=sources&include=offices");
        var person = root.GetProperty("results").EnumerateArray().Single(p => p.GetProperty("name").GetString() == "Member 3");

        person.GetProperty("other_names")[0].GetProperty("name").GetString().ShouldBe("M. 3");
        person.GetProperty("other_identifiers")[0].GetRawText().ShouldBe("""{"identifier":"M000003","scheme":"bioguide"}""");
        person.GetProperty("links")[0].GetProperty("url").GetString().ShouldBe("https://example.gov/");
        person.GetProperty("sources")[0].GetProperty("url").GetString().ShouldBe("https://github.com/openstates/people");
        person.GetProperty("offices")[0].GetRawText().ShouldBe("""{"name":"Capitol Office","classification":"capitol","voice":"303-555-0100","address":"200 E. Colfax Ave., Denver, CO 80203"}""");
    }

    [Theory]
    [InlineData("&include=everything", "include")]
    [InlineData("&per_page=0", "per_page")]
    [InlineData("&per_page=51", "per_page")]
    [InlineData("&page=0", "page")]
    public async Task PeopleGeo_Nonsense_Is422(string query, string field) =>
        (await members.JsonAsync(Point + query, 422)).GetProperty("detail")[0].GetProperty("loc")[1].GetString().ShouldBe(field);

    [Theory]
    [InlineData("?jurisdiction=ocd-jurisdiction/country:us/state:co/government", new[] { "Ben Sample", "Eli Upper", "Flo Lower", "Gil Lower", "Hana Lower" })]
    [InlineData("?jurisdiction=co&org_classification=upper", new[] { "Eli Upper" })]
    [InlineData("?jurisdiction=Colorado&org_classification=executive", new[] { "Ben Sample" })]
    [InlineData("?jurisdiction=co&org_classification=lower&district=1", new[] { "Flo Lower", "Gil Lower", "Hana Lower" })]
    [InlineData("?jurisdiction=ocd-jurisdiction/country:us/state:co/place:aurora/government", new[] { "Dana Mayor" })]
    [InlineData("?jurisdiction=us", new[] { "Ada Sample" })]
    [InlineData("?name=sample", new[] { "Ada Sample", "Ben Sample" })]
    [InlineData("?id=ocd-person/00000000-0000-4000-8000-000000000003&id=ocd-person/00000000-0000-4000-8000-000000000001", new[] { "Ada Sample", "Cleo Former" })]
    [InlineData("?jurisdiction=nowhere", new string[0])]
    public async Task People_ByQuestion_AreListedByName(string query, string[] names) => Names(await living.JsonAsync("/people" + query)).ShouldBe(names);

    [Fact]
    public async Task People_Former_HasNoCurrentRole() =>
        (await living.JsonAsync("/people?id=" + SampleLiving.FormerMayor)).GetProperty("results")[0].TryGetProperty("current_role", out _).ShouldBeFalse();

    [Fact]
    public async Task People_Pages_AddUp()
    {
        var first = await living.JsonAsync("/people?jurisdiction=co&per_page=2");
        first.GetProperty("pagination").GetRawText().ShouldBe("""{"per_page":2,"page":1,"max_page":3,"total_items":5}""");
        (await living.JsonAsync("/people?jurisdiction=co&per_page=2&page=3")).GetProperty("results").GetArrayLength().ShouldBe(1);
        (await living.JsonAsync("/people?jurisdiction=co&per_page=2&page=4", 404)).GetProperty("detail").GetString().ShouldBe("invalid page, must be in [1, 3]");
        (await living.JsonAsync("/people?jurisdiction=co")).GetProperty("pagination").GetProperty("per_page").GetInt32().ShouldBe(10);
    }

    [Fact]
    public async Task People_NoQuestion_Is400() => (await living.JsonAsync("/people", 400)).GetProperty("detail").GetString().ShouldBe("either 'jurisdiction', 'name', 'id', is required");

    private static List<string> Names(JsonElement root) => [.. root.GetProperty("results").EnumerateArray().Select(p => p.GetProperty("name").GetString()!)];
}
