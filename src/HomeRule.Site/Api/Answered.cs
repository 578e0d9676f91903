using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HomeRule.Civics;
using HomeRule.Site.Editions;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Api;

/// <summary>An answer of the API: its ETag is checked first, then kept bytes are used, and only then is anything computed.</summary>
internal sealed class Answered(Ask ask, string key, Func<Result<Payload>> make) : IResult
{
    /// <param name="key">What the answer depends on besides day and language: operation and its parameters.</param>
    public static IResult Json<T>(Ask ask, string key, Func<Result<T>> make, JsonTypeInfo<T> type) =>
        new Answered(ask, key, () => make().Map(value => new Payload(JsonSerializer.SerializeToUtf8Bytes(value, type), "application/json; charset=utf-8")));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var request = httpContext.Request;
        var response = httpContext.Response;
        var encoding = EncodingFor(request.Headers.AcceptEncoding.ToString());
        var stem = $"\"{ask.Edition.Tag}.{ask.AsOf.DayNumber:x}.{SiteLinks.Code(ask.Language)}";
        var headers = response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.CacheControl = "public, max-age=300";
        headers.Vary = "Accept-Encoding";
        headers.ETag = encoding is null ? stem + "\"" : $"{stem}.{encoding}\"";
        if (request.Headers.IfNoneMatch is { Count: > 0 } held && held.ToString().Contains(stem, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

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

        var bytes = payload.Bytes;
        if (encoding is not null)
            headers.ContentEncoding = encoding;
        response.ContentType = payload.ContentType;
        response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes, 0, bytes.Length);
    }

    private static string? EncodingFor(string accepts) =>
        accepts.Length == 0 ? null
        : accepts.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br"
        : accepts.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip"
        : null;
}
