using System.Collections;
using HomeRule.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace HomeRule.Docs.Tests;

/// <summary>docs/reference/api.md against the routes of the host.</summary>
public sealed class ApiPageTests
{
    private static readonly string Page = Repo.Read("docs/reference/api.md");

    public static TheoryData<string, string> Parameters()
    {
        using var app = SiteHost.Build(new SiteOptions { Snapshot = static () => throw new InvalidOperationException("No request is made."), Urls = "http://127.0.0.1:0" });
        var rows = new TheoryData<string, string>();
        foreach (var route in ((IEndpointRouteBuilder)app).DataSources.SelectMany(static s => s.Endpoints).OfType<RouteEndpoint>())
        {
            var address = "/" + route.RoutePattern.RawText!.TrimStart('/');
            if (!address.StartsWith("/api/v1/", StringComparison.Ordinal) || address.Contains("**", StringComparison.Ordinal))
                continue;
            rows.Add(address, "");
            foreach (var name in Names(route))
                rows.Add(address, name);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Parameters))]
    public void Parameter_IsNamedWhereItsRouteIs(string address, string parameter)
    {
        var heading = Page.Split('\n').FirstOrDefault(l => l.StartsWith("### ", StringComparison.Ordinal) && $" {l},".Contains($" {address},", StringComparison.Ordinal));
        heading.ShouldNotBeNull($"docs/reference/api.md needs a section for {address}.");
        if (parameter.Length > 0)
            Repo.Section(Page, heading)!.ShouldContain($"`{parameter}`");
    }

    /// <summary>The contract of a route is internal to the host; its names are read by reflection.</summary>
    private static IEnumerable<string> Names(RouteEndpoint route)
    {
        var contract = route.Metadata.FirstOrDefault(static m => m.GetType().Name == "QueryContract");
        var fields = (IEnumerable?)contract?.GetType().GetProperty("Fields")?.GetValue(contract);
        return fields?.Cast<object>().Select(static f => (string)f.GetType().GetProperty("Name")!.GetValue(f)!) ?? [];
    }
}
