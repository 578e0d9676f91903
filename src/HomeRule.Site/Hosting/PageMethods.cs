namespace HomeRule.Site.Hosting;

/// <summary>Pages are read; only the forms of "use my location" and of "compare a text" and the choices of a draft are posted, so that they stand in no address. Anything else is 405, shown as an ordinary page.</summary>
internal sealed class PageMethods(RequestDelegate next)
{
    private static readonly HashSet<string> Posting = new(StringComparer.OrdinalIgnoreCase) { "/locate", "/es/locate", "/compare-text", "/es/compare-text" };

    public Task InvokeAsync(HttpContext http)
    {
        var method = http.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || (HttpMethods.IsPost(method) && TakesPost(http.Request.Path)))
            return next(http);
        http.Request.Method = HttpMethods.Get;
        http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        http.Response.Headers.Allow = "GET, HEAD";
        return Task.CompletedTask;
    }

    private static bool TakesPost(PathString path) =>
        Posting.Contains(path.Value ?? "") || IsDraft(path) || path.StartsWithSegments("/problem");

    private static bool IsDraft(PathString path) =>
        path.Value is { } text && text.Contains("/draft/", StringComparison.OrdinalIgnoreCase)
        && (text.StartsWith("/us/", StringComparison.OrdinalIgnoreCase) || text.StartsWith("/es/us/", StringComparison.OrdinalIgnoreCase));
}
