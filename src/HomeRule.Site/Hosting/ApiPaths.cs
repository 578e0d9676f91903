using HomeRule.Site.Compatible;

namespace HomeRule.Site.Hosting;

/// <summary>Which paths answer programs: these get problem+json, CORS and no page middleware.</summary>
internal static class ApiPaths
{
    public static bool Covers(PathString path) =>
        path.Value is { } text
        && (text.StartsWith("/api/", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("/openapi/", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("/downloads/", StringComparison.OrdinalIgnoreCase)
            || text.Equals("/healthz", StringComparison.OrdinalIgnoreCase)
            || text.Equals("/api", StringComparison.OrdinalIgnoreCase)
            || CompatiblePaths.Of(path) != CompatibleSystem.None);
}
