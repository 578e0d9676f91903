using HomeRule.Site.Editions;
using HomeRule.Site.Hosting;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Cards;

/// <summary>A picture of a place: kept bytes are used, else it is drawn; a client that holds it gets 304. Anybody may show it on a page of theirs.</summary>
/// <param name="visit">Edition, day and language.</param>
/// <param name="key">What the picture depends on besides these.</param>
/// <param name="squeezes">Whether the bytes get smaller when compressed: not those of a PNG.</param>
internal sealed class ImageAnswer(Visit visit, string key, bool squeezes, Func<Payload> draw) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        var encoding = squeezes ? AcceptedEncoding.Choose(request) : null;
        var tag = $"\"{visit.Edition.Tag}.{visit.Today.DayNumber:x}.{SiteLinks.Code(visit.Language)}{(encoding is null ? "" : "." + encoding)}\"";
        var headers = response.Headers;
        headers.ETag = tag;
        headers.CacheControl = "public, max-age=3600";
        headers.AccessControlAllowOrigin = "*";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        if (squeezes)
            headers.Vary = "Accept-Encoding";
        if (request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var whole = $"{key}|{tag}";
        if (!visit.Edition.Pictures.TryGet(whole, out var payload))
            payload = visit.Edition.Pictures.Keep(whole, draw().In(encoding));
        if (encoding is not null)
            headers.ContentEncoding = encoding;
        response.ContentType = payload.ContentType;
        response.ContentLength = payload.Bytes.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(payload.Bytes, 0, payload.Bytes.Length);
    }
}
