namespace HomeRule.Site.Hosting;

/// <summary>Pages are read; only the form of "use my location" posts. Anything else is 405, shown as an ordinary page.</summary>
internal sealed class PageMethods(RequestDelegate next)
{
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
        path.Equals("/locate", StringComparison.OrdinalIgnoreCase) || path.Equals("/es/locate", StringComparison.OrdinalIgnoreCase) || path.StartsWithSegments("/problem");
}
