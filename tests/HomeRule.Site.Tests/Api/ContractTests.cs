using System.Text.Json;
using HomeRule.Site.Tests.Hosting;
using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Api;

/// <summary>What others rely on: the addresses, the members of a report, the shape of errors.</summary>
public sealed class ContractTests(LiveSite live)
{
    private static readonly string[] ReportMembers =
        ["place", "asOf", "snapshot", "divisions", "offices", "levers", "plays", "agreements", "statements", "windows", "coverage", "sources"];

    private static readonly string[] Reads =
    [
        "/api/v1/places?q=denver", "/api/v1/places/co/denver", "/api/v1/places/co", "/api/v1/places/ocd-division%2Fcountry:us%2Fstate:co%2Fplace:denver", "/api/v1/places/ocd-division/country:us/state:co/place:denver",
        "/api/v1/places/08031", "/api/v1/places/co/denver/report", "/api/v1/places/co/report", "/api/v1/places/ocd-division%2Fcountry:us%2Fstate:co%2Fplace:denver/report", "/api/v1/places/co/denver/report?as_of=2020-01-01&lang=es",
        "/api/v1/locate?lat=39.7392&lng=-104.9903", "/api/v1/plays", "/api/v1/plays/end-287g", "/api/v1/laws", "/api/v1/laws?state=tx", "/api/v1/compare?a=co/denver&b=tx/austin", "/api/v1/windows", "/api/v1/windows?state=co", "/api/v1/seats?place=wa/pierce-county", "/api/v1/seats/sheriff?place=wa/pierce-county&lang=es", "/api/v1/seats?place=pr",
        "/api/v1/changes", "/api/v1/changes?since=2026-01-01", "/api/v1/coverage", "/api/v1/leaders", "/api/v1/leaders?state=il", "/api/v1/timeline", "/api/v1/corrections", "/api/v1/map/detainer_holds",
        "/api/v1/divisions/ocd-division%2Fcountry:us%2Fstate:co%2Fcounty:denver", "/api/v1/divisions/ocd-division/country:us/state:co/place:denver", "/api/v1/boundary-sets", "/api/v1/help", "/api/v1/help?state=il", "/api/v1/help?state=pr&lang=es",
    ];

    public static TheoryData<string> AllReads => [.. Reads];

    [Theory]
    [MemberData(nameof(AllReads))]
    public async Task Read_EveryAddress_AnswersJsonWithItsEdition(string path)
    {
        using var response = await live.Site.GetAsync(path);
        ((int)response.StatusCode).ShouldBe(200);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
        var root = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        root.GetProperty("snapshot").GetProperty("hash").GetString().ShouldBe(HomeRule.Testing.RealAtlas.Snapshot.Info.Hash);
        AssertNames(root, path);
        AssertSources(root, path);
    }

    [Fact]
    public async Task Report_TopLevel_HasTheMembersOfTheContract()
    {
        foreach (var place in new[] { "co/denver", "tx", "ne/arthur-county", "pr" })
        {
            using var response = await live.Site.GetAsync($"/api/v1/places/{place}/report");
            var names = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.EnumerateObject().Select(p => p.Name).ToList();
            ReportMembers.Except(names).ShouldBeEmpty(place);
            names.Distinct().Count().ShouldBe(names.Count);
        }
    }

    [Fact]
    public async Task Report_Parts_HaveTheMembersOfTheContract()
    {
        using var response = await live.Site.GetAsync("/api/v1/places/co/denver/report");
        var root = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        foreach (var lever in root.GetProperty("levers").EnumerateArray())
            new[] { "id", "standing", "because", "decidedBy", "inForce" }.Except(lever.EnumerateObject().Select(p => p.Name)).ShouldBeEmpty();
        foreach (var play in root.GetProperty("plays").EnumerateArray())
            new[] { "id", "status", "because", "decidedBy", "examples" }.Except(play.EnumerateObject().Select(p => p.Name)).ShouldBeEmpty();
        root.GetProperty("asOf").GetString().ShouldBe("2026-11-21");
        root.GetProperty("place").GetProperty("ocdId").GetString().ShouldBe("ocd-division/country:us/state:co/place:denver");
    }

    [Fact]
    public async Task Report_PageAndApi_SayTheSame()
    {
        foreach (var slug in new[] { "co/denver", "tx/harris-county", "il/chicago" })
        {
            using var response = await live.Site.GetAsync($"/api/v1/places/{slug}/report");
            var root = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
            var page = (await live.Pages)["/us/" + slug];
            page.QuerySelectorAll("#plays li.play").Select(p => p.Id!["play-".Length..]).Order().ShouldBe(root.GetProperty("plays").EnumerateArray().Select(p => p.GetProperty("id").GetString()!).Order());
            page.QuerySelectorAll("ol.sources > li").Length.ShouldBe(root.GetProperty("sources").GetArrayLength());
        }
    }

    [Fact]
    public async Task OpenApi_ListsEveryRouteAndNothingElse()
    {
        using var response = await live.Site.GetAsync("/openapi/v1.json");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        var root = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        root.GetProperty("openapi").GetString()!.ShouldStartWith("3.");
        var paths = root.GetProperty("paths").EnumerateObject().ToList();
        string[] wanted =
        [
            "/api/v1/places", "/api/v1/places/{id}", "/api/v1/places/{state}/{place}", "/api/v1/places/{id}/report", "/api/v1/places/{state}/{place}/report", "/api/v1/locate", "/api/v1/plays", "/api/v1/plays/{id}", "/api/v1/records",
            "/api/v1/laws", "/api/v1/compare", "/api/v1/windows", "/api/v1/seats", "/api/v1/seats/{office}", "/api/v1/changes", "/api/v1/coverage", "/api/v1/leaders", "/api/v1/timeline", "/api/v1/corrections", "/api/v1/map/{id}",
            "/api/v1/locate/batch", "/api/v1/divisions/{id}", "/api/v1/divisions/{id}/boundary", "/api/v1/boundary-sets", "/api/v1/help",
            "/api/v1/people", "/api/v1/people/{id}", "/api/v1/people/ocd-person/{id}", "/api/v1/agencies", "/api/v1/agencies/{id}",
            "/api/v1/agreements", "/api/v1/agreements/lists", "/api/v1/agreements/overview", "/api/v1/agreements/{id}", "/api/v1/places/{id}/agreements", "/api/v1/places/{state}/{place}/agreements",
        ];
        paths.Select(p => p.Name).Order(StringComparer.Ordinal).ShouldBe(wanted.Order(StringComparer.Ordinal));
        var names = new List<string>();
        foreach (var operation in paths.SelectMany(p => p.Value.EnumerateObject().Where(o => o.Name is "get" or "post" or "head").Select(o => (p.Name, Method: o.Name, o.Value))))
        {
            operation.Value.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty();
            operation.Value.GetProperty("responses").TryGetProperty("200", out _).ShouldBeTrue($"{operation.Method} {operation.Name}");
            operation.Value.GetProperty("responses").TryGetProperty("400", out var refused).ShouldBeTrue($"{operation.Method} {operation.Name}");
            refused.GetProperty("content").TryGetProperty("application/problem+json", out _).ShouldBeTrue($"{operation.Method} {operation.Name}");
            if (operation.Method != "head")
                names.Add(operation.Value.GetProperty("operationId").GetString()!);
            foreach (var parameter in operation.Value.TryGetProperty("parameters", out var list) ? list.EnumerateArray() : default)
                (parameter.TryGetProperty("description", out _) || parameter.GetProperty("in").GetString() == "path").ShouldBeTrue();
        }

        names.Distinct().Count().ShouldBe(names.Count, "operation ids are unique");
        References(root).Where(r => Resolve(root, r) is null).ShouldBeEmpty();
    }

    [Fact]
    public async Task OpenApi_Parameters_AreThoseThatTheServerTakes()
    {
        using var response = await live.Site.GetAsync("/openapi/v1.json");
        var root = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        var get = root.GetProperty("paths").GetProperty("/api/v1/locate").GetProperty("get").GetProperty("parameters").EnumerateArray().ToDictionary(p => p.GetProperty("name").GetString()!);
        get.Keys.Order().ShouldBe(["as_of", "kinds", "lang", "lat", "lng"]);
        get["lat"].GetProperty("required").GetBoolean().ShouldBeTrue();
    }

    /// <summary>The one test that fixes the shape of an error; the others look at code and field.</summary>
    [Fact]
    public async Task Problem_HasThisShape()
    {
        using var response = await live.Site.GetAsync("/api/v1/locate?lat=north&lng=-104.9");
        ((int)response.StatusCode).ShouldBe(400);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/problem+json");
        (await response.Content.ReadAsStringAsync()).ShouldBe(
            """{"type":"about:blank","title":"Bad request","status":400,"detail":"lat is a number of degrees such as 39.7392, with a point for decimals.","code":"point.malformed","field":"lat"}""");
        using var near = await live.Site.GetAsync("/api/v1/compare?a=Denvr&b=tx/austin");
        var root = JsonDocument.Parse(await near.Content.ReadAsStringAsync()).RootElement;
        root.EnumerateObject().Select(p => p.Name).ShouldBe(["type", "title", "status", "detail", "code", "field", "suggestions"]);
        root.GetProperty("suggestions").EnumerateArray().Select(s => s.GetString()).ShouldContain(s => s!.Contains("Denver", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("GET", "/api/v1", 404)]
    [InlineData("GET", "/api/v1/", 404)]
    [InlineData("GET", "/api/v2/plays", 404)]
    [InlineData("GET", "/api", 404)]
    [InlineData("GET", "/openapi/v2.json", 404)]
    [InlineData("GET", "/downloads/plays.xlsx", 404)]
    [InlineData("GET", "/downloads/map-nothing.csv", 404)]
    [InlineData("GET", "/downloads/", 404)]
    [InlineData("GET", "/api/v1/plays/nothing", 404)]
    [InlineData("GET", "/api/v1/map/nothing", 404)]
    [InlineData("GET", "/api/v1/places/co/nowhere", 404)]
    [InlineData("GET", "/api/v1/places/co/nowhere/report", 404)]
    [InlineData("GET", "/api/v1/places/a/b/c/d/e", 404)]
    [InlineData("GET", "/api/v1/laws?state=zz", 404)]
    [InlineData("GET", "/api/v1/windows?state=zz", 404)]
    [InlineData("GET", "/api/v1/compare?a=co/denver&b=nowhere", 404)]
    [InlineData("GET", "/api/v1/compare?a=co/denver", 400)]
    [InlineData("GET", "/api/v1/plays?x=1", 400)]
    [InlineData("POST", "/api/v1/plays", 405)]
    [InlineData("DELETE", "/api/v1/places/co/denver", 405)]
    [InlineData("PUT", "/downloads/plays.csv", 405)]
    [InlineData("POST", "/healthz", 405)]
    public async Task Problem_Everywhere_IsProblemJson(string method, string path, int status)
    {
        using var response = await live.Site.SendAsync(new HttpMethod(method), path);
        ((int)response.StatusCode).ShouldBe(status);
        await ShouldBeProblem(response);
    }

    internal static async Task<JsonElement> ShouldBeProblem(HttpResponseMessage response, string? field = null)
    {
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        var root = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        root.GetProperty("status").GetInt32().ShouldBe((int)response.StatusCode);
        root.GetProperty("type").GetString().ShouldBe("about:blank");
        root.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        root.GetProperty("detail").GetString()!.ShouldEndWith(".");
        root.GetProperty("code").GetString()!.ShouldMatch("^[a-z0-9-]+(\\.[a-z0-9-]+)*$");
        HeaderTests.Header(response, "Cache-Control").ShouldBe("no-store");
        HeaderTests.Header(response, "Access-Control-Allow-Origin").ShouldBe("*");
        if (field is not null)
            root.GetProperty("field").GetString().ShouldBe(field);
        return root;
    }

    private static void AssertNames(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
                AssertNames(item, path);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
            {
                (char.IsAsciiLetterLower(member.Name[0]) && member.Name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_')).ShouldBeTrue($"{path}: {member.Name}");
                AssertNames(member.Value, path);
            }
        }
    }

    /// <summary>Every number in a "sources" list is in the list of the answer.</summary>
    private static void AssertSources(JsonElement root, string path)
    {
        if (!root.TryGetProperty("sources", out var list) || list.GetArrayLength() == 0 || !list[0].TryGetProperty("number", out _))
            return;
        var numbers = list.EnumerateArray().Select(s => s.GetProperty("number").GetInt32()).ToHashSet();
        Walk(root);

        void Walk(JsonElement value)
        {
            if (value.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in value.EnumerateArray())
                    Walk(item);
            }
            else if (value.ValueKind == JsonValueKind.Object)
            {
                foreach (var member in value.EnumerateObject())
                {
                    if (member.Name == "sources" && member.Value.EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Number })
                        member.Value.EnumerateArray().Select(n => n.GetInt32()).Except(numbers).ShouldBeEmpty(path);
                    Walk(member.Value);
                }
            }
        }
    }

    private static IEnumerable<string> References(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(m => m.Name == "$ref" && m.Value.ValueKind == JsonValueKind.String ? [m.Value.GetString()!] : References(m.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private static JsonElement? Resolve(JsonElement root, string reference)
    {
        var at = root;
        foreach (var part in reference.TrimStart('#', '/').Split('/'))
        {
            if (at.ValueKind == JsonValueKind.Array ? int.TryParse(part, out var index) && index < at.GetArrayLength() : at.TryGetProperty(part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal), out _))
                at = at.ValueKind == JsonValueKind.Array ? at[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)] : at.GetProperty(part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
            else
                return null;
        }

        return at;
    }
}
