namespace HomeRule.Site.Rendering;

internal static class LinkText
{
    /// <summary>The host of an address without <c>www.</c>; the address itself where it has none.</summary>
    public static string Host(string url) => !Uri.TryCreate(url, UriKind.Absolute, out var address) ? url : address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;
}
