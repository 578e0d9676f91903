using System.IO.Compression;
using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Hosting;

public sealed class HeaderTests(LiveSite live)
{
    private const string PagePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string DataPolicy = "default-src 'none'; frame-ancestors 'none'";

    public static TheoryData<string, string, int> Everything => new()
    {
        { "/", PagePolicy, 200 },
        { "/es/us/co/denver", PagePolicy, 200 },
        { "/nothing", PagePolicy, 404 },
        { "/us/co/denver?as_of=x", PagePolicy, 400 },
        { "/search?q=Denver,%20CO", PagePolicy, 302 },
        { "/assets/nothing.css", PagePolicy, 404 },
        { "/favicon.ico", PagePolicy, 200 },
        { "/changes.atom", PagePolicy, 200 },
        { "/api/v1/places/co/denver/report", DataPolicy, 200 },
        { "/api/v1/nothing", DataPolicy, 404 },
        { "/api/v1/places?q=", DataPolicy, 400 },
        { "/openapi/v1.json", DataPolicy, 200 },
        { "/downloads/plays.csv", DataPolicy, 200 },
        { "/downloads/nothing.csv", DataPolicy, 404 },
        { "/healthz", DataPolicy, 200 },
    };

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task Response_Always_HasTheStrictHeadersAndNoCookie(string path, string policy, int status)
    {
        using var response = await live.Site.GetAsync(path);
        ((int)response.StatusCode).ShouldBe(status);
        Header(response, "Content-Security-Policy").ShouldBe(policy);
        Header(response, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(response, "Referrer-Policy").ShouldBe("no-referrer");
        Header(response, "Set-Cookie").ShouldBeNull();
        Header(response, "Server").ShouldBeNull();
        Header(response, "X-Powered-By").ShouldBeNull();
        if (policy == PagePolicy)
        {
            Header(response, "Permissions-Policy")!.ShouldStartWith("geolocation=(self), camera=(), microphone=()");
            Header(response, "Cross-Origin-Opener-Policy").ShouldBe("same-origin");
        }
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/us/co/denver?as_of=x")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/api/v1/locate?lat=39.7&lng=-104.9")]
    [InlineData("/locate?x=1&nothing")]
    public async Task Errors_AndPoints_AreNotKept(string path)
    {
        using var response = await live.Site.GetAsync(path);
        if ((int)response.StatusCode == 200 && path.StartsWith("/locate", StringComparison.Ordinal))
            return;
        Header(response, "Cache-Control").ShouldBe("no-store");
        Header(response, "ETag").ShouldBeNull();
    }

    [Theory]
    [InlineData("/us/co/denver", "public, max-age=300")]
    [InlineData("/api/v1/places/co/denver/report", "public, max-age=300")]
    [InlineData("/downloads/plays.csv", "public, max-age=300")]
    public async Task Etag_SentBack_Gives304WithoutBody(string path, string keep)
    {
        using var first = await live.Site.GetAsync(path);
        Header(first, "Cache-Control").ShouldBe(keep);
        Header(first, "Vary").ShouldBe("Accept-Encoding");
        var tag = Header(first, "ETag");
        tag.ShouldNotBeNull();
        using var second = await live.Site.GetAsync(path, ("If-None-Match", tag));
        ((int)second.StatusCode).ShouldBe(304);
        Header(second, "ETag").ShouldBe(tag);
        (await second.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        using var list = await live.Site.GetAsync(path, ("If-None-Match", $"\"other\", {tag}"));
        ((int)list.StatusCode).ShouldBe(304);
        using var other = await live.Site.GetAsync(path, ("If-None-Match", "\"other\""));
        ((int)other.StatusCode).ShouldBe(200);
    }

    [Fact]
    public async Task Etag_OfAnAddressThatDoesNotExist_IsNeverConfirmed()
    {
        using var good = await live.Site.GetAsync("/api/v1/places/co/denver/report");
        using var bad = await live.Site.GetAsync("/api/v1/places/co/nowhere/report", ("If-None-Match", Header(good, "ETag")!));
        ((int)bad.StatusCode).ShouldBe(404);
        using var page = await live.Site.GetAsync("/us/co/denver");
        using var missing = await live.Site.GetAsync("/us/co/nowhere", ("If-None-Match", Header(page, "ETag")!));
        ((int)missing.StatusCode).ShouldBe(404);
        using var play = await live.Site.GetAsync("/api/v1/plays/nothing", ("If-None-Match", Header(good, "ETag")!));
        ((int)play.StatusCode).ShouldBe(404);
        using var pair = await live.Site.GetAsync("/api/v1/compare?a=co/denver&b=co/denver", ("If-None-Match", Header(good, "ETag")!));
        ((int)pair.StatusCode).ShouldBe(400);
    }

    [Theory]
    [InlineData("/us/co/denver")]
    [InlineData("/api/v1/places/co/denver/report")]
    [InlineData("/downloads/laws.json")]
    public async Task Encoding_AnyOfThem_HoldsTheSameText(string path)
    {
        using var plain = await live.Site.GetAsync(path);
        var text = await plain.Content.ReadAsStringAsync();
        foreach (var (accept, expected) in new[] { ("br, gzip", "br"), ("gzip", "gzip"), ("identity", null), ("gzip;q=1.0, deflate", "gzip"), ("br;q=0, gzip", "gzip"), ("gzip;q=0, br;q=0", null), ("*;q=0", null) })
        {
            using var packed = await live.Site.GetAsync(path, ("Accept-Encoding", accept));
            packed.Content.Headers.ContentEncoding.FirstOrDefault().ShouldBe(expected, accept);
            await using var body = await packed.Content.ReadAsStreamAsync();
            await using Stream opened = expected switch { "br" => new BrotliStream(body, CompressionMode.Decompress), "gzip" => new GZipStream(body, CompressionMode.Decompress), _ => body };
            using var reader = new StreamReader(opened);
            (await reader.ReadToEndAsync()).ShouldBe(text, accept);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/us/co/denver")]
    [InlineData("/es/leaders")]
    [InlineData("/api/v1/places/co/denver/report")]
    [InlineData("/downloads/plays.csv")]
    [InlineData("/changes.atom")]
    [InlineData("/favicon.ico")]
    [InlineData("/healthz")]
    public async Task Head_GivesTheHeadersOfGetWithoutABody(string path)
    {
        using var get = await live.Site.GetAsync(path);
        using var head = await live.Site.SendAsync(HttpMethod.Head, path);
        head.StatusCode.ShouldBe(get.StatusCode);
        head.Content.Headers.ContentType?.ToString().ShouldBe(get.Content.Headers.ContentType?.ToString());
        Header(head, "ETag").ShouldBe(Header(get, "ETag"));
        Header(head, "Cache-Control").ShouldBe(Header(get, "Cache-Control"));
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("POST", "/us/co/denver", 405)]
    [InlineData("PUT", "/", 405)]
    [InlineData("DELETE", "/plays", 405)]
    [InlineData("POST", "/search", 405)]
    public async Task Method_ThatAPageDoesNotTake_Is405InHtml(string method, string path, int status)
    {
        using var response = await live.Site.SendAsync(new HttpMethod(method), path, new StringContent("q=1", System.Text.Encoding.UTF8, "application/x-www-form-urlencoded"));
        ((int)response.StatusCode).ShouldBe(status);
        response.Content.Headers.ContentType?.MediaType.ShouldBe("text/html");
    }

    [Fact]
    public async Task Cors_OnReads_IsOpenAndOnPagesAbsent()
    {
        foreach (var path in new[] { "/api/v1/plays", "/api/v1/places?q=denver", "/api/v1/nothing", "/api/v1/locate?lat=39.7&lng=-104.9" })
        {
            using var read = await live.Site.GetAsync(path, ("Origin", "https://example.org"));
            Header(read, "Access-Control-Allow-Origin").ShouldBe("*", path);
            Header(read, "Access-Control-Allow-Credentials").ShouldBeNull();
        }

        using var preflight = await live.Site.SendAsync(HttpMethod.Options, "/api/v1/locate", null, ("Origin", "https://example.org"), ("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", "content-type"));
        ((int)preflight.StatusCode).ShouldBe(204);
        Header(preflight, "Access-Control-Allow-Methods")!.ShouldContain("POST");
        Header(preflight, "Access-Control-Allow-Headers")!.ShouldContain("Content-Type");
        using var page = await live.Site.GetAsync("/us/co/denver", ("Origin", "https://example.org"));
        Header(page, "Access-Control-Allow-Origin").ShouldBeNull();
    }

    [Fact]
    public async Task Assets_OfAPage_AreKeptForGood()
    {
        var page = (await live.Pages)["/map"];
        var assets = page.QuerySelectorAll("script[src],link[href^='/assets/']").Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")!).Distinct().ToList();
        assets.Count.ShouldBeGreaterThan(4);
        foreach (var asset in assets)
        {
            using var response = await live.Site.GetAsync(asset, ("Accept-Encoding", "br"));
            ((int)response.StatusCode).ShouldBe(200, asset);
            Header(response, "Cache-Control").ShouldBe("public, max-age=31536000, immutable");
            response.Content.Headers.ContentType!.MediaType.ShouldNotBe("application/octet-stream");
        }
    }

    [Fact]
    public async Task Feed_IsWellFormedAtomWithLinksThatWork()
    {
        foreach (var path in new[] { "/changes.atom", "/es/changes.atom" })
        {
            using var response = await live.Site.GetAsync(path);
            response.Content.Headers.ContentType!.MediaType.ShouldBe("application/atom+xml");
            var feed = System.Xml.Linq.XDocument.Parse(await response.Content.ReadAsStringAsync());
            System.Xml.Linq.XNamespace atom = "http://www.w3.org/2005/Atom";
            var entries = feed.Root!.Elements(atom + "entry").ToList();
            entries.Count.ShouldBeGreaterThan(10);
            entries.Select(e => e.Element(atom + "id")!.Value).Distinct().Count().ShouldBe(entries.Count);
            foreach (var entry in entries.Take(10))
            {
                var address = new Uri(entry.Element(atom + "link")!.Attribute("href")!.Value);
                address.Authority.ShouldBe(live.Site.Address.Authority);
                var page = await live.Site.PageAsync(address.PathAndQuery);
                page.GetElementById(Uri.UnescapeDataString(address.Fragment.TrimStart('#'))).ShouldNotBeNull(address.ToString());
            }
        }
    }

    internal static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) || response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;
}
