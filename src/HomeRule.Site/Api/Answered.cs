using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HomeRule.Civics;
using HomeRule.Site.Editions;
using HomeRule.Site.Hosting;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Api;

/// <summary>An answer of the API: kept bytes are used, else it is computed; a client that holds it gets 304.</summary>
internal sealed class Answered(Ask ask, string key, Func<Result<Payload>> make) : IResult
{
    /// <param name="key">What the answer depends on besides day and language: operation and its parameters.</param>
    public static IResult Json<T>(Ask ask, string key, Func<Result<T>> make, JsonTypeInfo<T> type) =>
        new Answered(ask, key, () => make().Map(value => new Payload(JsonSerializer.SerializeToUtf8Bytes(value, type), "application/json; charset=utf-8")));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var request = httpContext.Request;
        var response = httpContext.Response;
        var encoding = AcceptedEncoding.Choose(request);
        var stem = $"\"{ask.Edition.Tag}.{ask.AsOf.DayNumber:x}.{SiteLinks.Code(ask.Language)}";
        var headers = response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.CacheControl = "public, max-age=300";
        headers.Vary = "Accept-Encoding";
        headers.ETag = encoding is null ? stem + "\"" : $"{stem}.{encoding}\"";
        var whole = $"{key}|{stem}|{encoding}";
        if (!ask.Edition.Kept.TryGet(whole, out var payload))
        {
            if (!make().TryGet(out payload, out var problem))
            {
                headers.Remove("Vary");
                return Refusal.From(problem).ExecuteAsync(httpContext);
            }

            payload = ask.Edition.Kept.Keep(whole, payload.In(encoding));
        }

        // Only now: a tag that fits says nothing about an address that does not exist.
        if (request.Headers.IfNoneMatch is { Count: > 0 } held && held.ToString().Contains(stem, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var bytes = payload.Bytes;
        if (encoding is not null)
            headers.ContentEncoding = encoding;
        response.ContentType = payload.ContentType;
        response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes, 0, bytes.Length);
    }
}
