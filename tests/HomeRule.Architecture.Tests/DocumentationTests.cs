using System.CommandLine;
using HomeRule.Cli;
using HomeRule.Site;
using HomeRule.Testing;
using Microsoft.AspNetCore.Routing;

namespace HomeRule.Architecture.Tests;

/// <summary>Every verb, option and HTTP route is named in docs/reference.</summary>
public sealed class DocumentationTests
{
    [Fact]
    public void Reference_NamesEveryVerbAndOption()
    {
        var text = Reference();
        var missing = new List<string>();
        Walk(CliApp.Root(new CliSetting { Output = TextWriter.Null, Error = TextWriter.Null }), "homerule", missing, text);

        missing.ShouldBeEmpty();
    }

    [Fact]
    public async Task Reference_NamesEveryRoute()
    {
        var text = Reference();
        await using var app = SiteHost.Build(new SiteOptions { Snapshot = static () => throw new InvalidOperationException("No request is made."), Urls = "http://127.0.0.1:0" });
        var routes = ((IEndpointRouteBuilder)app).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Select(e => "/" + e.RoutePattern.RawText?.TrimStart('/'))
            .Select(r => r.Replace("{state}/{place}", "{id}", StringComparison.Ordinal)) // a slug is an id with a slash
            .Where(r => r.StartsWith("/api/v1/", StringComparison.Ordinal) && !r.Contains("**", StringComparison.Ordinal))
            .Distinct().ToList();

        routes.Count.ShouldBeGreaterThan(8);
        routes.Where(r => !text.Contains(r, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static void Walk(Command command, string path, List<string> missing, string text)
    {
        if (command is not RootCommand && !text.Contains(path, StringComparison.Ordinal))
            missing.Add(path);
        missing.AddRange(command.Options.Where(o => o.Name is not ("--help" or "--version") && !text.Contains(o.Name, StringComparison.Ordinal)).Select(o => $"{path} {o.Name}"));
        foreach (var sub in command.Subcommands)
            Walk(sub, $"{path} {sub.Name}", missing, text);
    }

    private static string Reference()
    {
        var folder = Path.Combine(Repository.Root, "docs", "reference");
        var pages = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.md").ToList() : [];
        if (pages.Count == 0)
            Assert.Skip("docs/reference is not written yet.");
        return string.Join('\n', pages.Select(File.ReadAllText));
    }
}
