using HomeRule.Answers.Reports;
using HomeRule.Atlas;
using HomeRule.Civics;

namespace HomeRule.Site.Listings;

/// <summary>Numbers the sources of one list in the order of first use. One per list; not thread-safe.</summary>
internal sealed class CitedSources(AtlasContent content)
{
    private readonly Dictionary<(string?, string?, string?), int> _numbers = [];
    private readonly List<SourceAnswer> _answers = [];

    public IReadOnlyList<SourceAnswer> Answers => _answers;

    public IReadOnlyList<int> Of(IReadOnlyList<Source> sources) => [.. sources.Select(Of).Distinct()];

    private int Of(Source source)
    {
        var key = (source.Ref, source.Cite, source.Url);
        if (_numbers.TryGetValue(key, out var number))
            return number;
        number = _numbers[key] = _answers.Count + 1;
        _answers.Add(new SourceAnswer(number, source.Kind, Label(source), source.Url, source.Note, source.Checked, source.Confidence));
        return number;
    }

    private string Label(Source source) =>
        source.Ref is { } id && content.Documents.FirstOrDefault(d => d.Id == id) is { } document ? document.Title
        : source.Cite ?? (Uri.TryCreate(source.Url, UriKind.Absolute, out var address) ? address.Host : source.Url ?? "");
}
