using HomeRule.Site;
using HomeRule.Testing;

namespace HomeRule.Cli.Tests;

/// <summary>What the command writes as JSON is what the API sends, byte for byte.</summary>
public sealed class SameAsApiTests
{
    [Fact]
    public async Task Json_EveryAnswer_IsTheApis()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var app = SiteHost.Build(new SiteOptions { Snapshot = () => RealAtlas.Snapshot, Clock = new CliRun.FixedClock(RealAtlas.Today), Urls = "http://127.0.0.1:0", RequestsPerMinute = 0 });
        await app.StartAsync(stop);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        (string Path, string[] Args)[] pairs =
        [
            ("places/co/denver/report?as_of=2026-11-21", ["report", "co/denver"]),
            ("places/tx/report?as_of=2025-01-01&lang=es", ["report", "tx", "--as-of", "2025-01-01", "--lang", "es"]),
            ("places?q=denver&limit=5", ["places", "denver", "--limit", "5"]),
            ("locate?lat=39.7392&lng=-104.9903", ["locate", "39.7392,-104.9903"]),
            ("plays?as_of=2026-11-21", ["plays"]),
            ("plays/end-287g?as_of=2026-11-21", ["plays", "end-287g"]),
            ("laws?state=co&as_of=2026-11-21", ["laws", "co"]),
            ("compare?a=co/denver&b=tx/austin&as_of=2026-11-21", ["compare", "co/denver", "tx/austin"]),
            ("windows?state=co&as_of=2026-11-21", ["windows", "co"]),
            ("seats?place=wa/seattle&as_of=2026-11-21", ["seats", "Seattle, WA"]),
            ("seats/sheriff?place=tx/harris-county&as_of=2027-01-01&lang=es", ["seats", "tx/harris-county", "--office", "sheriff", "--as-of", "2027-01-01", "--lang", "es"]),
            ("help?state=il", ["help-nearby", "Chicago, IL"]),
            ("help?lang=es", ["help-nearby", "--lang", "es"]),
            ("coverage?as_of=2026-11-21", ["coverage"]),
        ];
        foreach (var (path, args) in pairs)
        {
            var sent = await client.GetStringAsync(new Uri("/api/v1/" + path, UriKind.Relative), stop);
            var written = await CliRun.Of([.. args, "--format", "json"]);

            written.Output.ShouldBe(sent, path);
        }

        await app.StopAsync(stop);
    }
}
