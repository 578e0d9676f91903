namespace HomeRule.Feeds.Ice287g;

/// <summary>Where a link of a list leads once the wrapping of a mail filter is taken off. Stateless; thread-safe.</summary>
internal static class LinkTarget
{
    private const string Wrapper = ".safelinks.protection.outlook.com";
    private const int MostWraps = 5;

    /// <summary>The http(s) address; null for any other scheme, a relative address, or a wrapped one that holds none.</summary>
    public static string? Decode(string target)
    {
        var text = target.Trim();
        for (var wraps = 0; wraps <= MostWraps; wraps++)
        {
            if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
                return null;
            if (!address.Host.EndsWith(Wrapper, StringComparison.OrdinalIgnoreCase))
                return text;
            if (address.Query.TrimStart('?').Split('&').FirstOrDefault(static p => p.StartsWith("url=", StringComparison.OrdinalIgnoreCase)) is not { } inner)
                return null;
            text = Uri.UnescapeDataString(inner[4..]);
        }

        return null;
    }
}
