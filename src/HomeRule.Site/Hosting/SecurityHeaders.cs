namespace HomeRule.Site.Hosting;

/// <summary>The same strict headers on every response. Pages hold no inline script or style, so they can be kept by caches without nonces.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    public const string PagePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Of the cards below <c>/embed</c>: any site may show them in a frame; they run nothing and send nothing.</summary>
    public const string EmbedPolicy = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *";

    private const string DataPolicy = "default-src 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        if (ApiPaths.Covers(http.Request.Path))
        {
            headers.ContentSecurityPolicy = DataPolicy;
            return next(http);
        }

        headers.ContentSecurityPolicy = PagePolicy;
        if (IsEmbed(http.Request.Path))
            Permit(http);
        headers["Permissions-Policy"] = "geolocation=(self), camera=(), microphone=(), payment=(), usb=(), interest-cohort=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";

        // Styles and fonts are also asked for by a card in a frame without an origin of its own.
        headers["Cross-Origin-Resource-Policy"] = http.Request.Path.StartsWithSegments("/assets") ? "cross-origin" : "same-origin";
        if (http.Request.IsHttps)
            headers.StrictTransportSecurity = "max-age=31536000";
        return next(http);
    }

    private static bool IsEmbed(PathString path) =>
        path.StartsWithSegments("/embed") || (path.StartsWithSegments("/es", out var rest) && rest.StartsWithSegments("/embed"));

    /// <summary>A card itself may be framed; an error page, even at an address of cards, may not.</summary>
    private static void Permit(HttpContext http) => http.Response.OnStarting(() =>
    {
        if (http.Response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status304NotModified))
            return Task.CompletedTask;
        http.Response.Headers.ContentSecurityPolicy = EmbedPolicy;
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return Task.CompletedTask;
    });
}
