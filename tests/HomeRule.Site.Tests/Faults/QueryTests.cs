using System.Text.Json;
using HomeRule.Site.Tests.Api;
using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Faults;

/// <summary>Rows 18 and 19: limits, days, ids and text that is not text.</summary>
public sealed class QueryTests(LiveSite live)
{
    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("ten")]
    [InlineData("1e3")]
    [InlineData("%D9%A3")]
    [InlineData("%2B5")]
    [InlineData("")]
    public async Task Limit_NotACount_Is400(string limit)
    {
        using var response = await live.Site.GetAsync($"/api/v1/places?q=washington&limit={limit}");
        ((int)response.StatusCode).ShouldBe(400);
        await ContractTests.ShouldBeProblem(response, "limit");
    }

    [Theory]
    [InlineData("101")]
    [InlineData("2147483648")]
    [InlineData("99999999999999999999")]
    public async Task Limit_TooHigh_CountsAsTheMost(string limit)
    {
        using var response = await live.Site.GetAsync($"/api/v1/places?q=washington&limit={limit}");
        ((int)response.StatusCode).ShouldBe(200);
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("places").GetArrayLength().ShouldBeInRange(10, 100);
    }

    [Theory]
    [InlineData("offset=-1", "offset")]
    [InlineData("cursor=abc", "cursor")]
    [InlineData("sort=bad", "sort")]
    [InlineData("page=2", "page")]
    [InlineData("__proto__=1", "__proto__")]
    [InlineData("returnUrl=https%3A%2F%2Fevil.example", "returnUrl")]
    public async Task Parameter_Unknown_Is400NamingIt(string extra, string field)
    {
        using var response = await live.Site.GetAsync($"/api/v1/places?q=denver&{extra}");
        ((int)response.StatusCode).ShouldBe(400);
        await ContractTests.ShouldBeProblem(response, field);
    }

    [Theory]
    [InlineData("2026-13-01")]
    [InlineData("2026-02-30")]
    [InlineData("2026-11")]
    [InlineData("2026")]
    [InlineData("26-11-21")]
    [InlineData("0000-01-01")]
    [InlineData("1699-12-31")]
    [InlineData("2200-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2026-11-21T00")]
    [InlineData("%D9%A2%D9%A0%D9%A2%D9%A6-11-21")]
    [InlineData("today")]
    [InlineData("")]
    [InlineData("-2026-11-2")]
    public async Task AsOf_NotADay_Is400NamingIt(string day)
    {
        foreach (var path in new[] { "/api/v1/places/co/denver/report?as_of=", "/api/v1/plays?as_of=", "/api/v1/laws?as_of=", "/api/v1/windows?as_of=", "/api/v1/seats?place=wa/pierce-county&as_of=", "/api/v1/seats/sheriff?place=wa/pierce-county&as_of=", "/api/v1/coverage?as_of=", "/api/v1/map/detainer_holds?as_of=", "/downloads/laws.csv?as_of=" })
        {
            using var response = await live.Site.GetAsync(path + day);
            ((int)response.StatusCode).ShouldBe(400, path);
            await ContractTests.ShouldBeProblem(response, "as_of");
        }

        using var since = await live.Site.GetAsync("/api/v1/changes?since=" + day);
        ((int)since.StatusCode).ShouldBe(400);
        await ContractTests.ShouldBeProblem(since, "since");
    }

    [Theory]
    [InlineData("1700-01-01")]
    [InlineData("2199-12-31")]
    [InlineData("2024-02-29")]
    public async Task AsOf_AnyDayInRange_IsAnswered(string day)
    {
        foreach (var path in new[] { "/api/v1/places/tx/harris-county/report?as_of=", "/api/v1/windows?as_of=", "/api/v1/seats/sheriff?place=wa/pierce-county&as_of=", "/us/wa/pierce-county/seat/sheriff?as_of=", "/us/tx/harris-county?as_of=", "/es/elections?as_of=" })
        {
            using var response = await live.Site.GetAsync(path + day);
            ((int)response.StatusCode).ShouldBe(200, path + day);
        }
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("EN")]
    [InlineData("")]
    public async Task Lang_Other_Is400(string lang)
    {
        using var response = await live.Site.GetAsync($"/api/v1/plays?lang={lang}");
        ((int)response.StatusCode).ShouldBe(400);
        await ContractTests.ShouldBeProblem(response, "lang");
    }

    [Theory]
    [InlineData("%00")]
    [InlineData("den%00ver")]
    [InlineData("%ED%A0%80")]
    [InlineData("%ED%B0%80%ED%A0%80")]
    [InlineData("%C0%AF")]
    [InlineData("%F8%88%80%80%80")]
    [InlineData("%E2%82")]
    [InlineData("%0D%0AX:%201")]
    [InlineData("%1B%5B31m")]
    [InlineData("%zz")]
    [InlineData("%u0041")]
    [InlineData("%EF%BF%BE")]
    public async Task Text_NotUtf8OrControl_Is400(string text)
    {
        using var response = await live.Site.GetAsync("/api/v1/places?q=" + text);
        ((int)response.StatusCode).ShouldBe(400);
        await ContractTests.ShouldBeProblem(response, "q");
    }

    [Theory]
    [InlineData("Do%C3%B1a%20Ana%20County%2C%20NM", "Don%CC%83a%20Ana%20County%2C%20NM")]
    [InlineData("Do%C3%B1a%20Ana%20County%2C%20NM", "Dona%20Ana%20County%2C%20NM")]
    [InlineData("Denver", "%EF%BB%BFDenver")]
    [InlineData("Denver", "Den%E2%80%8Bver")]
    [InlineData("Denver", "%E2%80%AADenver%E2%80%AC")]
    [InlineData("Denver", "DENVER")]
    [InlineData("Denver", "%EF%BC%A4enver")]
    public async Task Text_WrittenAnotherWay_FindsTheSamePlaceFirst(string one, string other)
    {
        (await First(one)).ShouldNotBeNull();
        (await First(other)).ShouldBe(await First(one));
    }

    [Theory]
    [InlineData("%E2%80%AEevil")]
    [InlineData("%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9")]
    [InlineData("%EF%BF%BF")]
    [InlineData("%EF%BF%BD")]
    [InlineData("a%CC%81%CC%81%CC%81%CC%81%CC%81%CC%81%CC%81%CC%81%CC%81%CC%81%CC%81%CC%81")]
    [InlineData("%E2%80%8B")]
    [InlineData("%27%3B%20DROP%20TABLE%20places%3B--")]
    [InlineData("..%2F..%2Fetc%2Fpasswd")]
    [InlineData("%24%7Bjndi%3Aldap%3A%2F%2Fx%7D")]
    public async Task Text_Strange_IsAnswered(string text)
    {
        foreach (var path in new[] { "/api/v1/places?q=" + text, "/api/v1/leaders?text=" + text, "/search?q=" + text, "/leaders?text=" + text, "/compare?a=" + text + "&b=co/denver", "/elections?state=" + text, "/sources?kind=" + text })
        {
            using var response = await live.Site.GetAsync(path);
            ((int)response.StatusCode).ShouldBeInRange(200, 404, path);
        }
    }

    [Theory]
    [InlineData("/us/%00")]
    [InlineData("/us/co%00/denver")]
    [InlineData("/us/co/%ED%A0%80")]
    [InlineData("/us/co/%FF%FE")]
    [InlineData("/us/..%2F..%2Fetc/passwd")]
    [InlineData("/us/co/..%5C..%5Cweb.config")]
    [InlineData("/us/%E2%80%AE/x")]
    [InlineData("/us/co/%EF%BF%BE")]
    [InlineData("/api/v1/places/co/%EF%BF%BE")]
    [InlineData("/assets/..%2F..%2Fappsettings.json")]
    [InlineData("/assets/%2e%2e%2fmanifest.json")]
    [InlineData("/plays/%3Cscript%3E")]
    [InlineData("/api/v1/plays/%3Cscript%3E")]
    [InlineData("/us/co/denver/seat/%3Cscript%3E")]
    [InlineData("/us/co/denver/seat/%00")]
    [InlineData("/api/v1/seats/%3Cscript%3E?place=co/denver")]
    [InlineData("/api/v1/places/%00")]
    [InlineData("/api/v1/places/ocd-division%2F")]
    [InlineData("/api/v1/places/ocd-division%2Fcountry:us%2Fstate:zz")]
    [InlineData("/api/v1/places/99999")]
    [InlineData("/api/v1/places/co%2Fdenver%2F%2F")]
    [InlineData("/api/v1/map/%2525")]
    [InlineData("/downloads/map-%2e%2e.csv")]
    [InlineData("/problem/99999999999999999999")]
    [InlineData("/problem/-1")]
    public async Task Path_Strange_Is4xx(string path)
    {
        using var response = await live.Site.GetAsync(path);
        ((int)response.StatusCode).ShouldBeInRange(400, 404);
        if (path.StartsWith("/api", StringComparison.Ordinal) && (int)response.StatusCode == 404)
            await ContractTests.ShouldBeProblem(response);
    }

    [Theory]
    [InlineData("office=x%00")]
    [InlineData("state=ZZZ")]
    [InlineData("state=i%6C&state=co")]
    [InlineData("topic=")]
    public async Task Leaders_BadFilter_Is400(string query)
    {
        using var response = await live.Site.GetAsync("/api/v1/leaders?" + query);
        ((int)response.StatusCode).ShouldBe(400);
        await ContractTests.ShouldBeProblem(response, query.Split('=')[0]);
    }

    private async Task<string?> First(string q)
    {
        using var response = await live.Site.GetAsync("/api/v1/places?q=" + q);
        ((int)response.StatusCode).ShouldBe(200, q);
        var places = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("places");
        return places.GetArrayLength() == 0 ? null : places[0].GetProperty("id").GetString();
    }
}
