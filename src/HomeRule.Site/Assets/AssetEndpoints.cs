using HomeRule.Site.Hosting;

namespace HomeRule.Site.Assets;

internal static class AssetEndpoints
{
    /// <summary>Names carry a hash of the content, so a browser may keep a file for good.</summary>
    private const string Forever = "public, max-age=31536000, immutable";

    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/assets/{file}", ["GET", "HEAD"], static (string file, HttpContext http, AssetStore assets) =>
            assets.TryGet(file, out var asset) ? Send(http, asset, Forever) : NotFound(http)).ExcludeFromDescription();
        routes.MapMethods("/favicon.ico", ["GET", "HEAD"], static (HttpContext http, AssetStore assets) =>
            assets.TryGet(assets.Address("favicon.svg")["/assets/".Length..], out var asset) ? Send(http, asset, "public, max-age=86400") : NotFound(http)).ExcludeFromDescription();
    }

    private static Task NotFound(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static Task Send(HttpContext http, Asset asset, string keep)
    {
        var encoding = asset.Brotli is null || asset.Gzip is null ? null : AcceptedEncoding.Choose(http.Request);
        var bytes = encoding switch { "br" => asset.Brotli!, "gzip" => asset.Gzip!, _ => asset.Plain };
        var response = http.Response;
        response.ContentType = asset.ContentType;
        response.ContentLength = bytes.Length;
        response.Headers.CacheControl = keep;

        // A card in a frame may have no origin of its own; fonts are then asked for as by another site.
        response.Headers.AccessControlAllowOrigin = "*";
        if (asset.Brotli is not null)
            response.Headers.Vary = "Accept-Encoding";
        if (encoding is not null)
            response.Headers.ContentEncoding = encoding;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes, 0, bytes.Length);
    }
}
