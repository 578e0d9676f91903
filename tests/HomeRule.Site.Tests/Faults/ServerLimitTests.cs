using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Faults;

/// <summary>Row 20: too much of anything is refused by the server, and others do not notice.</summary>
public sealed class ServerLimitTests(LiveSite live)
{
    private Uri Address => live.Site.Address;

    [Theory]
    [InlineData("/us/co/denver")]
    [InlineData("/api/v1/plays")]
    public async Task Header_Of64Kilobytes_IsRefused(string path)
    {
        var answer = await RawHttp.SendAsync(Address, RawHttp.Get(path, $"X-Long: {new string('a', 64 * 1024)}\n"));
        RawHttp.Status(answer).ShouldBe(431);
    }

    [Fact]
    public async Task Headers_Hundreds_AreRefused() =>
        RawHttp.Status(await RawHttp.SendAsync(Address, RawHttp.Get("/", string.Concat(Enumerable.Range(0, 500).Select(i => $"X-{i}: 1\n"))))).ShouldBe(431);

    [Theory]
    [InlineData("/search")]
    [InlineData("/api/v1/places")]
    public async Task Query_TenThousandKeys_IsRefused(string path) =>
        RawHttp.Status(await RawHttp.SendAsync(Address, RawHttp.Get($"{path}?{string.Join('&', Enumerable.Range(0, 10_000).Select(i => $"k{i}=1"))}"))).ShouldBe(414);

    [Theory]
    [InlineData("/search")]
    [InlineData("/leaders")]
    [InlineData("/us/co/denver")]
    public async Task Query_AsManyKeysAsFit_IsAnswered(string path)
    {
        var query = string.Join('&', Enumerable.Range(0, 1500).Select(i => $"a{i}="));
        var answer = await RawHttp.SendAsync(Address, RawHttp.Get($"{path}?{query[..7000]}"));
        RawHttp.Status(answer).ShouldBeInRange(200, 431);
    }

    [Theory]
    [InlineData("GET / HTTP/9.9\nHost: a\n\n")]
    [InlineData("GET /\n\n")]
    [InlineData("\u0016\u0003\u0001\u0002\u0000")]
    [InlineData("GET / HTTP/1.1\n\n")]
    [InlineData("GET / HTTP/1.1\nHost: a\nHost: b\n\n")]
    [InlineData("GET / HTTP/1.1\nHost: a b\n\n")]
    [InlineData("GET / HTTP/1.1\nHost: a\nContent-Length: -1\n\n")]
    [InlineData("POST /api/v1/locate HTTP/1.1\nHost: a\nContent-Length: 5\nTransfer-Encoding: chunked\n\n0\n\n")]
    [InlineData("GET / HTTP/1.1\nHost: a\nBad Header: 1\n\n")]
    [InlineData("GET /a\u0001b HTTP/1.1\nHost: a\n\n")]
    public async Task Bytes_ThatAreNotARequest_AreRefused(string head)
    {
        var status = RawHttp.Status(await RawHttp.SendAsync(Address, head.Replace("\n\n", "\nConnection: close\n\n", StringComparison.Ordinal)));
        (status is 0 or (>= 400 and < 500) or 505 or 200 or 404).ShouldBeTrue($"{status}");
        status.ShouldNotBe(500);
    }

    [Theory]
    [InlineData("/api/v1/locate", "application/json", true)]
    [InlineData("/locate", "application/x-www-form-urlencoded", true)]
    [InlineData("/api/v1/locate", "application/json", false)]
    [InlineData("/locate", "application/x-www-form-urlencoded", false)]
    public async Task Body_TooLarge_Is413(string path, string type, bool counted)
    {
        var body = $"lat={new string('3', 70 * 1024)}&lng=1";
        var head = counted
            ? $"POST {path} HTTP/1.1\nHost: localhost\nConnection: close\nContent-Type: {type}\nContent-Length: {body.Length}\n\n"
            : $"POST {path} HTTP/1.1\nHost: localhost\nConnection: close\nContent-Type: {type}\nTransfer-Encoding: chunked\n\n";
        var answer = await RawHttp.SendAsync(Address, head, counted ? body : $"{body.Length:x}\r\n{body}\r\n0\r\n\r\n");
        RawHttp.Status(answer).ShouldBeOneOf(400, 413);
    }

    [Fact]
    public async Task Form_ManyKeys_IsRefusedInWords()
    {
        var body = string.Join('&', Enumerable.Range(0, 5000).Select(i => $"k{i}=1"));
        using var response = await live.Site.SendAsync(HttpMethod.Post, "/locate", new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded"));
        ((int)response.StatusCode).ShouldBeInRange(400, 413);
    }

    /// <summary>Sixty connections that send a byte now and then do not slow others. A ratio within one run, and loose: the machine may be busy.</summary>
    [Fact]
    public async Task SlowSenders_DoNotSlowOthers()
    {
        var before = await Slowest();
        using var stop = new CancellationTokenSource();
        var slow = Enumerable.Range(0, 60).Select(i => Drip(i, stop.Token)).ToList();
        await Task.Delay(300);
        var during = await Slowest();
        await stop.CancelAsync();
        await Task.WhenAll(slow);
        during.ShouldBeLessThan(Math.Max(before * 5, 250), $"p95 was {before} ms alone");
    }

    [Fact]
    public async Task SlowBody_IsCutOff()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(Address.Host, Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes("POST /api/v1/locate HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{"));
        var watch = Stopwatch.StartNew();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(40));
        var buffer = new byte[4096];
        var answer = new StringBuilder();
        try
        {
            for (var read = 1; read > 0;)
            {
                read = await stream.ReadAsync(buffer, limit.Token);
                answer.Append(Encoding.Latin1.GetString(buffer, 0, read));
            }
        }
        catch (IOException)
        {
            // Closed.
        }

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        RawHttp.Status(answer.ToString()).ShouldBeOneOf(0, 400, 408);
    }

    private async Task Drip(int number, CancellationToken stop)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(Address.Host, Address.Port, stop);
            await using var stream = client.GetStream();
            var head = number % 2 == 0
                ? "GET /us/co/denver HTTP/1.1\r\nHost: a\r\nX-Slow: "
                : "POST /api/v1/locate HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
            await stream.WriteAsync(Encoding.ASCII.GetBytes(head), stop);
            while (!stop.IsCancellationRequested)
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes(number % 2 == 0 ? "a" : "1\r\n \r\n"), stop);
                await Task.Delay(100, stop);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or IOException or SocketException)
        {
            // The server may close it at any time: that is what is wanted.
        }
    }

    private async Task<double> Slowest()
    {
        var times = new List<double>();
        for (var i = 0; i < 60; i++)
        {
            var watch = Stopwatch.StartNew();
            using var response = await live.Site.GetAsync("/api/v1/places/co/denver/report");
            await response.Content.ReadAsByteArrayAsync();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return times.Order().ElementAt(56);
    }
}
