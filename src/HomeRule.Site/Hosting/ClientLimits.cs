using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using HomeRule.Site.Api;
using HomeRule.Site.Compatible;

namespace HomeRule.Site.Hosting;

/// <summary>A token bucket per client prefix, in memory only: nothing about a client is written anywhere.</summary>
internal static class ClientLimits
{
    public static void AddClientLimits(this IServiceCollection services, SiteOptions options)
    {
        if (options.RequestsPerMinute <= 0)
            return;
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = static (rejected, stop) => Refuse(rejected.HttpContext, rejected.Lease, stop);
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
            {
                var client = http.Connection.RemoteIpAddress ?? IPAddress.Loopback;
                return IPAddress.IsLoopback(client) && !options.LimitLoopback
                    ? RateLimitPartition.GetNoLimiter("here")
                    : RateLimitPartition.GetTokenBucketLimiter(Prefix(client), _ => new TokenBucketRateLimiterOptions
                    {
                        TokenLimit = options.RequestsPerMinute,
                        TokensPerPeriod = Math.Max(1, options.RequestsPerMinute / 60),
                        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                        QueueLimit = 0,
                    });
            });
        });
    }

    private static string Prefix(IPAddress client)
    {
        if (client.IsIPv4MappedToIPv6)
            client = client.MapToIPv4();
        return client.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(client.GetAddressBytes(), 0, 8) : client.ToString();
    }

    private static async ValueTask Refuse(HttpContext http, RateLimitLease lease, CancellationToken stop)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, (int)Math.Ceiling(after.TotalSeconds)) : 1;
        http.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        const string sentence = "Too many requests from this network; wait the seconds that Retry-After names.";
        if (CompatiblePaths.Of(http.Request.Path) is not CompatibleSystem.None and var system)
            await new CompatibleRefusal(system, StatusCodes.Status429TooManyRequests, sentence, "rateLimitExceeded").ExecuteAsync(http);
        else if (ApiPaths.Covers(http.Request.Path))
            await Refusal.Of(StatusCodes.Status429TooManyRequests, "rate.exceeded", sentence).ExecuteAsync(http);
        else
            await http.Response.WriteAsync("Too many requests from this network. Wait a moment and load the page again.", stop);
    }
}
