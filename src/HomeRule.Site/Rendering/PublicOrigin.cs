namespace HomeRule.Site.Rendering;

/// <summary>The scheme and host under which readers know the site, without a slash at the end.</summary>
internal static class PublicOrigin
{
    /// <summary>The public address of the settings, else that of the request.</summary>
    public static string Of(HttpContext http) =>
        Visit.Of(http).Options.PublicAddress?.GetLeftPart(UriPartial.Authority) ?? $"{http.Request.Scheme}://{http.Request.Host.ToUriComponent()}";
}
