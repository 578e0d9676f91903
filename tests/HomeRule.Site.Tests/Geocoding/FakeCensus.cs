using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HomeRule.Site.Tests.Geocoding;

/// <summary>A local server in place of the Bureau's: answers by a word in the address and counts what it is asked.</summary>
internal sealed class FakeCensus : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _asked;

    private FakeCensus()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public Uri Address => new(_app.Urls.First());

    public int Asked => Volatile.Read(ref _asked);

    /// <summary>Path, query and headers of the last request.</summary>
    public string Last { get; private set; } = "";

    public static async Task<FakeCensus> StartAsync()
    {
        var fake = new FakeCensus();
        await fake._app.StartAsync();
        return fake;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        Interlocked.Increment(ref _asked);
        Last = $"{http.Request.Path}{http.Request.QueryString}\n{string.Join('\n', http.Request.Headers.Select(h => $"{h.Key}: {h.Value}"))}";
        var address = http.Request.Query["address"].ToString();
        http.Response.ContentType = "application/json";
        switch (address.Split(' ')[0])
        {
            case "one":
                await http.Response.WriteAsync(Matches("""{"matchedAddress":"1 MAIN ST, GRAND JUNCTION, CO, 81501","coordinates":{"x":-108.58,"y":39.15},"tigerLine":{"side":"L"}}"""));
                break;
            case "two":
                await http.Response.WriteAsync(Matches("""{"matchedAddress":"1 N MAIN ST <b>","coordinates":{"x":-108.58,"y":39.15}},{"matchedAddress":"1 S MAIN ST","coordinates":{"x":-110.5,"y":38}}"""));
                break;
            case "none":
                await http.Response.WriteAsync(Matches(""));
                break;
            case "slow":
                await Task.Delay(TimeSpan.FromSeconds(20), http.RequestAborted);
                break;
            case "html":
                await http.Response.WriteAsync("<html>maintenance</html>");
                break;
            case "shape":
                await http.Response.WriteAsync("""{"result":{"addressMatches":[{"matchedAddress":5}]}}""");
                break;
            case "range":
                await http.Response.WriteAsync(Matches("""{"matchedAddress":"X","coordinates":{"x":1e400,"y":39.15}}"""));
                break;
            case "huge":
                await http.Response.WriteAsync(Matches("{\"matchedAddress\":\"" + new string('a', 1024 * 1024) + "\",\"coordinates\":{\"x\":-108.58,\"y\":39.15}}"));
                break;
            case "away":
                http.Response.Redirect("http://127.0.0.1:9/elsewhere");
                break;
            default:
                http.Response.StatusCode = (int)HttpStatusCode.InternalServerError;
                break;
        }
    }

    private static string Matches(string list) => $"{{\"result\":{{\"input\":{{}},\"addressMatches\":[{list}]}}}}";
}
