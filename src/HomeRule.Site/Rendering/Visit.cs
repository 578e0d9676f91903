using HomeRule.Civics;
using HomeRule.Site.Editions;

namespace HomeRule.Site.Rendering;

/// <summary>What a page needs to know of the request: language, edition, day, links. Made once per request; holds nothing about the visitor.</summary>
internal sealed class Visit
{
    private static readonly object Key = new();

    private Visit(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "/";
        var spanish = path.Equals("/es", StringComparison.OrdinalIgnoreCase) || path.StartsWith("/es/", StringComparison.OrdinalIgnoreCase);
        Language = spanish ? Language.Es : Language.En;
        Path = !spanish ? path : path.Length <= 4 ? "/" : path[3..];
        Query = http.Request.QueryString.Value ?? "";
        var current = http.RequestServices.GetRequiredService<CurrentEdition>();
        Edition = current.Get();
        Today = current.Today();
        Options = http.RequestServices.GetRequiredService<SiteOptions>();
    }

    public Language Language { get; }

    /// <summary>Path without the language prefix.</summary>
    public string Path { get; }

    /// <summary>Query with its question mark, or empty.</summary>
    public string Query { get; }

    public Edition Edition { get; }

    public DateOnly Today { get; }

    public SiteOptions Options { get; }

    public SiteLinks Links => SiteLinks.In(Language);

    public Words Words => Words.In(Language);

    public static Visit Of(HttpContext http)
    {
        if (http.Items.TryGetValue(Key, out var kept))
            return (Visit)kept!;
        var visit = new Visit(http);
        http.Items[Key] = visit;
        return visit;
    }
}
