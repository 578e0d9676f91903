namespace HomeRule.Site.Hosting;

/// <summary>Which compressed copy a client takes, from its Accept-Encoding: Brotli before gzip, never one that it rules out with q=0.</summary>
internal static class AcceptedEncoding
{
    /// <returns><c>br</c>, <c>gzip</c> or null for the plain bytes.</returns>
    public static string? Choose(HttpRequest request)
    {
        var accepts = request.Headers.AcceptEncoding.ToString().AsSpan();
        if (accepts.IsEmpty)
            return null;
        var gzip = false;
        foreach (var range in accepts.Split(','))
        {
            var part = accepts[range];
            var semicolon = part.IndexOf(';');
            var name = (semicolon < 0 ? part : part[..semicolon]).Trim();
            if (semicolon >= 0 && IsRefused(part[(semicolon + 1)..].Trim()))
                continue;
            if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
                return "br";
            gzip |= name.Equals("gzip", StringComparison.OrdinalIgnoreCase);
        }

        return gzip ? "gzip" : null;
    }

    private static bool IsRefused(ReadOnlySpan<char> weight) => weight.StartsWith("q=0", StringComparison.OrdinalIgnoreCase) && weight[3..].Trim(".0").IsEmpty;
}
