using System.Net;
using System.Text.Json;
using HomeRule.Site.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Site.Tests.Hosting;

public sealed class ClientLimitTests
{
    [Fact]
    public async Task Limit_OnceUsedUp_Gives429WithTheSecondsToWait()
    {
        await using var site = await TestSite.StartAsync(SmallAtlas.Snapshot(), o => o with { RequestsPerMinute = 30, LimitLoopback = true });
        var good = 0;
        HttpResponseMessage? refused = null;
        for (var i = 0; i < 100 && refused is null; i++)
        {
            var response = await site.GetAsync("/api/v1/plays");
            if (response.StatusCode == HttpStatusCode.OK)
                good++;
            else
                refused = response;
        }

        good.ShouldBeInRange(30, 60);
        refused.ShouldNotBeNull();
        ((int)refused.StatusCode).ShouldBe(429);
        int.Parse(HeaderTests.Header(refused, "Retry-After")!, System.Globalization.CultureInfo.InvariantCulture).ShouldBeInRange(1, 60);
        refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        JsonDocument.Parse(await refused.Content.ReadAsStringAsync()).RootElement.GetProperty("code").GetString().ShouldBe("rate.exceeded");
        HeaderTests.Header(refused, "Access-Control-Allow-Origin").ShouldBe("*");
        refused.Dispose();
        using var page = await site.GetAsync("/");
        ((int)page.StatusCode).ShouldBe(429);
        HeaderTests.Header(page, "Retry-After").ShouldNotBeNull();
        HeaderTests.Header(page, "Content-Security-Policy").ShouldNotBeNull();
    }

    [Fact]
    public async Task Limit_IsKeyedOnTheTrustedHopOnly()
    {
        await using var open = await TestSite.StartAsync(SmallAtlas.Snapshot(), o => o with { RequestsPerMinute = 20, LimitLoopback = true });
        (await Count(open, i => $"203.0.113.{i}")).ShouldBeLessThan(60, "X-Forwarded-For of an unknown proxy is not believed");
        await using var behind = await TestSite.StartAsync(SmallAtlas.Snapshot(), o => o with { RequestsPerMinute = 20, LimitLoopback = true, TrustedProxies = ["127.0.0.1"] });
        (await Count(behind, i => $"203.0.113.{i}")).ShouldBe(100);
        (await Count(behind, _ => "198.51.100.7")).ShouldBeLessThan(60);
        (await Count(behind, i => $"2001:db8:1:2::{i:x}")).ShouldBeLessThan(60, "one IPv6 /64 is one client");
    }

    [Fact]
    public async Task Limit_Usually_LeavesThisMachineAlone()
    {
        await using var site = await TestSite.StartAsync(SmallAtlas.Snapshot(), o => o with { RequestsPerMinute = 5 });
        (await Count(site, _ => "203.0.113.9")).ShouldBe(100);
    }

    private static async Task<int> Count(TestSite site, Func<int, string> from)
    {
        var good = 0;
        for (var i = 0; i < 100; i++)
        {
            using var response = await site.GetAsync("/healthz", ("X-Forwarded-For", from(i)));
            good += response.StatusCode == HttpStatusCode.OK ? 1 : 0;
        }

        return good;
    }
}
