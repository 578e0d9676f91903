using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Agreements;

/// <summary>The addresses of listed agreements in the API.</summary>
public sealed class AgreementApiTests(LivingSite living, LiveSite live)
{
    private const string TaskForce = "fl-escambia-county-sheriffs-office_task-force_2025-03-03";

    [Fact]
    public async Task Report_Members_AreThoseOfTheContract()
    {
        var report = await living.JsonAsync("/api/v1/places/fl/escambia-county/report");

        report.GetProperty("listedAgreements").GetArrayLength().ShouldBe(6);
        report.GetProperty("agreementLists").GetProperty("newest").GetString().ShouldBe("2025-07-18");
        var task = report.GetProperty("listedAgreements").EnumerateArray().Single(a => a.GetProperty("id").GetString() == TaskForce);
        string[] members = ["agency", "state", "model", "modelName", "headline", "status", "statusText", "signed", "firstSeen", "lastSeen", "otherNames", "government", "county", "memorandumUrl", "memorandum", "history", "exit", "sources"];
        members.Except(task.EnumerateObject().Select(p => p.Name)).ShouldBeEmpty();
        task.GetProperty("agency").GetProperty("slug").GetString().ShouldBe("fl0170000");
        task.GetProperty("exit").GetProperty("rule").GetProperty("paths")[1].GetProperty("earliest").GetString().ShouldBe("2027-02-19");
        task.GetProperty("government").GetProperty("confidence").GetString().ShouldBe("high");
        var sources = report.GetProperty("sources").GetArrayLength();
        task.GetProperty("sources").EnumerateArray().ShouldAllBe(s => s.GetInt32() >= 1 && s.GetInt32() <= sources);
    }

    [Fact]
    public async Task Report_WithoutLists_SaysThatNothingWasChecked()
    {
        using var response = await live.Site.GetAsync("/api/v1/places/fl/escambia-county/report");
        var report = System.Text.Json.JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        report.GetProperty("listedAgreements").GetArrayLength().ShouldBe(0);
        report.GetProperty("agreementLists").GetProperty("checked").GetBoolean().ShouldBeFalse();
    }

    [Theory]
    [InlineData("/api/v1/agreements", 6)]
    [InlineData("/api/v1/agreements?state=fl&model=task_force", 2)]
    [InlineData("/api/v1/agreements?status=pending&lang=es", 1)]
    [InlineData("/api/v1/agreements?place=12033&per_page=2&page=2", 6)]
    [InlineData("/api/v1/agreements?as_of=2025-01-01", 0)]
    public async Task Table_Filters_Count(string path, int total)
    {
        var table = await living.JsonAsync(path);

        table.GetProperty("total").GetInt32().ShouldBe(total);
        table.GetProperty("agreements").GetArrayLength().ShouldBe(Math.Min(total, table.GetProperty("perPage").GetInt32()));
    }

    [Theory]
    [InlineData("/api/v1/agreements?model=x", "model.malformed")]
    [InlineData("/api/v1/agreements?page=0", "page.malformed")]
    [InlineData("/api/v1/agreements?colour=blue", "query.unknown")]
    public async Task Table_WrongQuery_IsAProblem(string path, string code) =>
        (await living.JsonAsync(path, 400)).GetProperty("code").GetString().ShouldBe(code);

    [Fact]
    public async Task One_List_Overview_AndPlace_Answer()
    {
        var one = await living.JsonAsync($"/api/v1/agreements/{TaskForce}?as_of=2026-12-01");
        one.GetProperty("agreement").GetProperty("history").GetArrayLength().ShouldBe(3);
        one.GetProperty("others").GetArrayLength().ShouldBe(3);
        (await living.JsonAsync("/api/v1/agreements/nothing", 404)).GetProperty("code").GetString().ShouldBe("agreement.unknown");
        (await living.JsonAsync("/api/v1/agreements/lists")).GetProperty("lists").GetArrayLength().ShouldBe(3);
        (await living.JsonAsync("/api/v1/agreements/overview?state=fl")).GetProperty("series").GetArrayLength().ShouldBe(3);
        var place = await living.JsonAsync("/api/v1/places/fl/escambia-county/agreements");
        place.GetProperty("agreements").GetArrayLength().ShouldBe(6);
        (await living.JsonAsync("/api/v1/places/12033/agreements")).GetProperty("place").GetProperty("id").GetString().ShouldBe("fl/escambia-county");
    }

    [Fact]
    public async Task Download_Whole_HasEveryRow()
    {
        using var csv = await living.Site.GetAsync("/downloads/agreements.csv");
        (await csv.Content.ReadAsStringAsync()).TrimEnd().Split('\n').Length.ShouldBe(7);
        (await living.JsonAsync("/downloads/agreements.json?state=fl")).GetProperty("agreements").GetArrayLength().ShouldBe(6);
    }
}
