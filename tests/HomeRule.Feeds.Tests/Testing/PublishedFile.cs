using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace HomeRule.Feeds.Tests.Testing;

/// <summary>
/// A server on this machine that publishes one file at every address, with an entity tag and ranges, and can be told to misbehave: each request takes
/// the next fault from the list.
/// </summary>
internal sealed class PublishedFile : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Queue<Func<HttpContext, Task>> _faults = new();

    private PublishedFile(WebApplication app) => _app = app;

    public byte[] Bytes { get; set; } = [];

    public string ETag { get; set; } = "\"one\"";

    /// <summary>Headers of every request so far: method, Range, If-Range, If-None-Match, User-Agent.</summary>
    public List<(string? Range, string? IfRange, string? IfNoneMatch, string? UserAgent)> Requests { get; } = [];

    public Uri Address { get; private set; } = null!;

    public static async Task<PublishedFile> StartAsync(byte[] bytes)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new PublishedFile(app) { Bytes = bytes };
        app.Run(server.AnswerAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        server.Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/");
        return server;
    }

    /// <summary>The next request is answered with a status and headers.</summary>
    public PublishedFile ThenStatus(HttpStatusCode status, string? retryAfter = null)
    {
        _faults.Enqueue(context =>
        {
            context.Response.StatusCode = (int)status;
            if (retryAfter is not null)
                context.Response.Headers.RetryAfter = retryAfter;
            return Task.CompletedTask;
        });
        return this;
    }

    /// <summary>The next request gets its headers and so many bytes; then the line breaks.</summary>
    public PublishedFile ThenBreakAfter(int bytes)
    {
        _faults.Enqueue(context => SendAsync(context, bytes, () =>
        {
            context.Abort();
            return Task.CompletedTask;
        }));
        return this;
    }

    /// <summary>The next request gets so many bytes; then nothing more comes until the client goes away.</summary>
    public PublishedFile ThenFallSilentAfter(int bytes, TaskCompletionSource? sent = null)
    {
        _faults.Enqueue(context => SendAsync(context, bytes, async () =>
        {
            sent?.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(static (_, _) => { }, TaskScheduler.Default);
        }));
        return this;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        var headers = context.Request.Headers;
        lock (Requests)
            Requests.Add((Text(headers.Range), Text(headers.IfRange), Text(headers.IfNoneMatch), Text(headers.UserAgent)));
        return _faults.TryDequeue(out var fault) ? fault(context) : SendAsync(context, int.MaxValue, static () => Task.CompletedTask);

        static string? Text(Microsoft.Extensions.Primitives.StringValues values) => values.Count == 0 ? null : values.ToString();
    }

    private async Task SendAsync(HttpContext context, int most, Func<Task> then)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.ETag = ETag;
        if (request.Headers.IfNoneMatch == ETag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var from = 0;
        if (request.Headers.Range.ToString() is { Length: > 0 } range && (request.Headers.IfRange.Count == 0 || request.Headers.IfRange == ETag))
        {
            from = int.Parse(range["bytes=".Length..].TrimEnd('-'), CultureInfo.InvariantCulture);
            response.StatusCode = StatusCodes.Status206PartialContent;
            response.Headers.ContentRange = $"bytes {from}-{Bytes.Length - 1}/{Bytes.Length}";
        }

        response.ContentLength = Bytes.Length - from;
        await response.Body.WriteAsync(Bytes.AsMemory(from, Math.Min(most, Bytes.Length - from)));
        await response.Body.FlushAsync();
        await then();
    }
}
