using System.Text.Json;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Site.Tests.Api;

/// <summary>People and agencies as data.</summary>
public sealed class PeopleApiTests(LivingSite living, LiveSite live, MemberSite members)
{
    [Theory]
    [InlineData("", new[] { "Ada Sample", "Ben Sample", "Dana Mayor", "Eli Upper", "Flo Lower", "Gil Lower", "Hana Lower" })]
    [InlineData("?q=sample", new[] { "Ada Sample", "Ben Sample" })]
    [InlineData("?q=LOWER%20f", new[] { "Flo Lower" })]
    [InlineData("?role=governor", new[] { "Ben Sample" })]
    [InlineData("?division=ocd-division/country:us/state:co/sldl:1", new[] { "Flo Lower", "Gil Lower", "Hana Lower" })]
    [InlineData("?division=ocd-division/country:us/state:co/place:denver", new string[0])]
    [InlineData("?place=co/aurora", new[] { "Dana Mayor", "Ben Sample", "Ada Sample" })]
    [InlineData("?place=co", new[] { "Ben Sample", "Ada Sample", "Eli Upper", "Flo Lower", "Gil Lower", "Hana Lower" })]
    [InlineData("?place=tx", new string[0])]
    [InlineData("?as_of=2025-07-20&role=mayor", new[] { "Cleo Former", "Dana Mayor" })]
    public async Task People_ByQuestion_AreThoseWhoHoldASeat(string query, string[] names)
    {
        var root = await living.JsonAsync("/api/v1/people" + query);

        root.GetProperty("people").EnumerateArray().Select(p => p.GetProperty("name").GetString()!).ShouldBe(names);
        root.GetProperty("total").GetInt32().ShouldBe(names.Length);
        root.GetProperty("pulled").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task People_Pages_AddUpWithoutGapOrOverlap()
    {
        var names = new List<string>();
        for (var page = 1; page <= 3; page++)
        {
            var root = await living.JsonAsync($"/api/v1/people?per_page=3&page={page}");
            root.GetProperty("maxPage").GetInt32().ShouldBe(3);
            names.AddRange(root.GetProperty("people").EnumerateArray().Select(p => p.GetProperty("name").GetString()!));
        }

        names.Count.ShouldBe(7);
        names.Distinct().Count().ShouldBe(7);
        (await living.JsonAsync("/api/v1/people?per_page=3&page=4", 404)).GetProperty("code").GetString().ShouldBe("page.unknown");
    }

    [Theory]
    [InlineData("?page=0", "limit.malformed")]
    [InlineData("?per_page=x", "limit.malformed")]
    [InlineData("?division=denver", "division.malformed")]
    [InlineData("?division=ocd-division/country:us&place=co", "query.malformed")]
    [InlineData("?name=x", "query.unknown")]
    public async Task People_Nonsense_IsRefused(string query, string code) => (await living.JsonAsync("/api/v1/people" + query, 400)).GetProperty("code").GetString().ShouldBe(code);

    [Fact]
    public async Task People_UnknownPlace_Is404() => (await living.JsonAsync("/api/v1/people?place=co/nowhere", 404)).GetProperty("field").GetString().ShouldBe("place");

    [Theory]
    [InlineData("/api/v1/people/ocd-person%2F00000000-0000-4000-8000-000000000003")]
    [InlineData("/api/v1/people/ocd-person/00000000-0000-4000-8000-000000000003")]
    [InlineData("/api/v1/people/00000000-0000-4000-8000-000000000003")]
    public async Task Person_WhoseTermEnded_IsThereAndNotCurrent(string path)
    {
        var person = (await living.JsonAsync(path)).GetProperty("person");

        person.GetProperty("id").GetString().ShouldBe(SampleLiving.FormerMayor);
        var term = person.GetProperty("terms").EnumerateArray().ShouldHaveSingleItem();
        term.GetProperty("current").GetBoolean().ShouldBeFalse();
        term.GetProperty("end").GetString().ShouldBe("2025-07-20");
        person.GetProperty("contacts").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Person_NeverHasABirthDateOrAHome() => (await living.JsonAsync("/api/v1/people/00000000-0000-4000-8000-000000000004")).GetRawText().ShouldNotContain("birth", Case.Insensitive);

    [Fact]
    public async Task Person_Unknown_Is404() => (await living.JsonAsync("/api/v1/people/nobody", 404)).GetProperty("code").GetString().ShouldBe("person.unknown");

    [Fact]
    public async Task People_NothingPulled_SaysSo()
    {
        using var response = await live.Site.GetAsync("/api/v1/people");
        var root = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        root.GetProperty("pulled").GetBoolean().ShouldBeFalse();
        root.GetProperty("notes")[0].GetString()!.ShouldStartWith("No official file of office holders has been pulled");
    }

    [Fact]
    public async Task People_OfAPlaceMatchedByOldLines_SayUntilWhen() =>
        (await members.JsonAsync("/api/v1/people?place=co/mesa-county")).GetProperty("notes")[0].GetString()!.ShouldContain("held until 2 January 2023");

    [Theory]
    [InlineData("", new[] { "codpd0000", "fl0170000", "fl-sample-bay-police-department" })]
    [InlineData("?state=FL", new[] { "fl0170000", "fl-sample-bay-police-department" })]
    [InlineData("?q=sample", new[] { "fl-sample-bay-police-department" })]
    [InlineData("?sort=agreements", new[] { "fl0170000", "codpd0000", "fl-sample-bay-police-department" })]
    [InlineData("?place=co/denver", new[] { "codpd0000" })]
    [InlineData("?place=fl/escambia-county", new[] { "fl0170000", "fl-sample-bay-police-department" })]
    public async Task Agencies_ByQuestion_AreListed(string query, string[] ids)
    {
        var root = await living.JsonAsync("/api/v1/agencies" + query);

        root.GetProperty("agencies").EnumerateArray().Select(a => a.GetProperty("id").GetString()!).ShouldBe(ids);
    }

    [Theory]
    [InlineData("?state=zz", 404)]
    [InlineData("?sort=best", 400)]
    [InlineData("?place=co/denver&q=x", 400)]
    public async Task Agencies_Nonsense_IsRefused(string query, int status) => await living.JsonAsync("/api/v1/agencies" + query, status);

    [Fact]
    public async Task Agency_HasItsMatchesAndItsHead()
    {
        var root = await living.JsonAsync("/api/v1/agencies/FL0170000");

        var agency = root.GetProperty("agency");
        agency.GetProperty("government").GetProperty("id").GetString().ShouldBe("fl/escambia-county");
        agency.GetProperty("government").GetProperty("confidence").GetString().ShouldBe("high");
        agency.GetProperty("agreements").GetArrayLength().ShouldBe(4);
        root.GetProperty("head").GetProperty("office").GetString().ShouldBe("sheriff");
        root.GetProperty("head").TryGetProperty("seat", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("/downloads/people.csv?place=co/aurora", 4)]
    [InlineData("/downloads/people.csv", 8)]
    [InlineData("/downloads/agencies.csv?place=fl", 3)]
    [InlineData("/downloads/agencies.csv", 4)]
    public async Task Tables_OfAPlaceOrEverything_HaveARowEach(string path, int lines)
    {
        using var response = await living.Site.GetAsync(path);

        ((int)response.StatusCode).ShouldBe(200);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        (await response.Content.ReadAsStringAsync()).Trim().Split('\n').Length.ShouldBe(lines);
    }
}
