using HomeRule.Site.Assets;
using HomeRule.Site.Editions;
using HomeRule.Site.Rendering;
using Microsoft.AspNetCore.Diagnostics;

namespace HomeRule.Site.Hosting;

/// <summary>
/// A page is a function of (address, edition, styles and scripts, day): that is its ETag, and a finished page is kept, compressed, until the edition
/// changes or the store is full. Pages set no cookies and vary by nothing else.
/// </summary>
internal sealed class PageFreshness(RequestDelegate next, AssetStore assets)
{
    private const int MostQuery = 160;
    private const string Lasting = "public, max-age=300";

    public Task InvokeAsync(HttpContext http) =>
        (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        && !http.Request.Path.StartsWithSegments("/assets")
        && http.Features.Get<IStatusCodeReExecuteFeature>() is null
        && http.Features.Get<IExceptionHandlerFeature>() is null
            ? Serve(http)
            : next(http);

    private async Task Serve(HttpContext http)
    {
        var visit = Visit.Of(http);
        var tag = $"W/\"{visit.Edition.Tag}.{assets.Version}.{visit.Today.DayNumber:x}\"";
        var encoding = AcceptedEncoding.Choose(http.Request);
        var key = $"page\n{encoding}\n{http.Request.Scheme}\n{http.Request.Host.Value}\n{http.Request.Path.Value}\n{http.Request.QueryString.Value}\n{tag}";
        if (!visit.Edition.Kept.TryGet(key, out var payload))
        {
            if (await Render(http) is not { } rendered)
                return;
            payload = rendered.In(encoding);
            if (Keepable(http.Request))
                payload = visit.Edition.Kept.Keep(key, payload);
        }

        await Send(http, payload, tag, encoding);
    }

    /// <summary>What somebody typed is never kept, and odd queries may not push other pages out.</summary>
    private static bool Keepable(HttpRequest request) =>
        (request.QueryString.Value?.Length ?? 0) <= MostQuery && !request.Query.ContainsKey("q") && !request.Query.ContainsKey("text") && !request.Query.ContainsKey("near")
        && !request.Query.Keys.Any(static name => name.Contains('.'));

    /// <summary>The finished page; null when the answer was something else (a redirect, an error, a feed), which has then been passed on as it is.</summary>
    private async Task<Payload?> Render(HttpContext http)
    {
        var response = http.Response;
        var body = response.Body;
        using var buffer = new MemoryStream(64 * 1024);
        response.Body = buffer;
        try
        {
            await next(http);
        }
        finally
        {
            response.Body = body;
        }

        if (response.StatusCode == StatusCodes.Status200OK && response.Headers.ContentDisposition.Count == 0 && response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
            return new Payload(buffer.ToArray(), response.ContentType);
        if (response.StatusCode >= 400)
            response.Headers.CacheControl = "no-store";
        if (buffer.Length > 0)
        {
            buffer.Position = 0;
            await buffer.CopyToAsync(body, http.RequestAborted);
        }

        return null;
    }

    private static Task Send(HttpContext http, Payload payload, string tag, string? encoding)
    {
        var response = http.Response;
        var headers = response.Headers;
        headers.ETag = tag;
        headers.CacheControl = Lasting;
        headers.Vary = "Accept-Encoding";
        if (http.Request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentType = null;
            return Task.CompletedTask;
        }

        var bytes = payload.Bytes;
        if (encoding is not null)
            headers.ContentEncoding = encoding;
        response.ContentType = payload.ContentType;
        response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes, 0, bytes.Length);
    }
}
