using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HomeRule.Feeds.Tests.Testing;

/// <summary>A server on this machine with files of its own, each with the entity tag of its bytes; other paths are 404.</summary>
internal sealed class PublishedSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly Queue<(string Path, HttpStatusCode Status, string? RetryAfter)> _faults = new();

    private PublishedSite(WebApplication app) => _app = app;

    public Uri Address { get; private set; } = null!;

    /// <summary>Path and status of every request so far.</summary>
    public List<(string Path, int Status)> Requests { get; } = [];

    public static async Task<PublishedSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var site = new PublishedSite(app);
        app.Run(site.AnswerAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        site.Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/");
        return site;
    }

    public PublishedSite Put(string path, byte[] bytes)
    {
        _files["/" + path] = bytes;
        return this;
    }

    public PublishedSite Put(string path, string text) => Put(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>The next request of a path is answered with a status.</summary>
    public PublishedSite ThenStatus(string path, HttpStatusCode status, string? retryAfter = null)
    {
        _faults.Enqueue(("/" + path, status, retryAfter));
        return this;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var (path, response) = (context.Request.Path.Value!, context.Response);
        if (_faults.TryPeek(out var fault) && fault.Path == path)
        {
            _faults.Dequeue();
            response.StatusCode = (int)fault.Status;
            response.Headers.RetryAfter = fault.RetryAfter;
        }
        else if (!_files.TryGetValue(path, out var bytes))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
        }
        else
        {
            response.Headers.ETag = $"\"{Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes))[..8]}\"";
            if (context.Request.Headers.IfNoneMatch == response.Headers.ETag)
                response.StatusCode = StatusCodes.Status304NotModified;
            else
                await response.Body.WriteAsync(bytes);
        }

        lock (Requests)
            Requests.Add((path, response.StatusCode));
    }
}
