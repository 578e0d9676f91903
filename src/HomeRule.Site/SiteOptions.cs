using HomeRule.Atlas;
using HomeRule.Site.Geocoding;

namespace HomeRule.Site;

/// <summary>How the site runs. Only <see cref="Snapshot"/> has no default.</summary>
public sealed record SiteOptions
{
    /// <summary>The snapshot to answer from; asked on every request, so a holder that swaps editions takes effect at once.</summary>
    public required Func<Snapshot> Snapshot { get; init; }

    /// <summary>Addresses to listen on, separated by semicolons. Default <c>http://127.0.0.1:5080</c>.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    /// <summary>Folder that holds <c>assets/</c>; null: <c>wwwroot</c> beside the program.</summary>
    public string? WebRoot { get; init; }

    /// <summary>Shows exception details on error pages and logs more. Never on a public host.</summary>
    public bool Development { get; init; }

    /// <summary>Address of the site as readers see it, for feeds and link previews; null: taken from the request.</summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>Addresses of reverse proxies whose <c>X-Forwarded-For</c> and <c>-Proto</c> are believed; default none.</summary>
    public IReadOnlyList<string> TrustedProxies { get; init; } = [];

    /// <summary>Requests a minute from one client prefix (an IPv4 address, an IPv6 /64); 0 turns the limit off. Default 1,200.</summary>
    public int RequestsPerMinute { get; init; } = 1200;

    /// <summary>Whether requests from this machine count towards the limit; off by default, so that benchmarks and the static publisher are not slowed.</summary>
    public bool LimitLoopback { get; init; }

    /// <summary>Most memory that kept answers may take, in bytes. Default 96 MB.</summary>
    public long AnswerCacheBytes { get; init; } = 96L * 1024 * 1024;

    /// <summary>Outside service that addresses are sent to, after the page has said so; null (the default): none, and no address field.</summary>
    public IGeocoder? Geocoder { get; init; }

    /// <summary>Source of "today".</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
