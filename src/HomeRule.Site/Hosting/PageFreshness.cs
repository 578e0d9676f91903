using HomeRule.Site.Assets;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Hosting;

/// <summary>
/// A page is a function of (address, edition, styles and scripts, day): that is its ETag, and a browser that holds it gets a 304 before anything is
/// rendered. Pages set no cookies and vary by nothing else.
/// </summary>
internal sealed class PageFreshness(RequestDelegate next, AssetStore assets)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (!HttpMethods.IsGet(http.Request.Method) || http.Request.Path.StartsWithSegments("/assets"))
            return next(http);
        var visit = Visit.Of(http);
        var tag = $"W/\"{visit.Edition.Tag}.{assets.Version}.{visit.Today.DayNumber:x}\"";
        if (http.Request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            http.Response.Headers.ETag = tag;
            http.Response.Headers.CacheControl = Kept;
            return Task.CompletedTask;
        }

        http.Response.OnStarting(static state =>
        {
            var (response, tag) = ((HttpResponse, string))state;
            if (response.StatusCode == StatusCodes.Status200OK)
            {
                response.Headers.ETag = tag;
                if (response.Headers.CacheControl.Count == 0)
                    response.Headers.CacheControl = Kept;
            }
            else if (response.StatusCode >= 400)
            {
                response.Headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        }, (http.Response, tag));
        return next(http);
    }

    private const string Kept = "public, max-age=300";
}
