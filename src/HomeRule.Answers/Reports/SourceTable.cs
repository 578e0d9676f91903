using System.Collections.Concurrent;
using HomeRule.Atlas;
using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>One key and one label for every source of a snapshot: sources that say the same are one. Thread-safe.</summary>
internal sealed class SourceTable(AtlasContent content)
{
    private readonly Dictionary<string, SourceDocument> _documents = content.Documents.ToDictionary(d => d.Id, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Source, (int Key, string Label, string? Url)> _byReference = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<(SourceKind, string?, string?, string?), int> _keys = new();
    private int _next;

    public int Count => _keys.Count;

    public (int Key, string Label, string? Url) Get(Source source) => _byReference.TryGetValue(source, out var known) ? known : _byReference.GetOrAdd(source, Make);

    public string DocumentTitle(string id) => _documents.TryGetValue(id, out var document) ? document.Title : id;

    private (int Key, string Label, string? Url) Make(Source source)
    {
        var key = _keys.GetOrAdd((source.Kind, source.Ref, source.Cite, source.Url), _ => Interlocked.Increment(ref _next));
        var label = source.Ref is { } reference ? DocumentTitle(reference) + (source.Cite is null ? "" : ", " + source.Cite)
            : source.Cite ?? Address(source.Url);
        return (key, label, IsWeb(source.Url) ? source.Url : null);
    }

    private static bool IsWeb(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    private static string Address(string? url)
    {
        if (url is null)
            return "";
        return Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host : url;
    }
}
