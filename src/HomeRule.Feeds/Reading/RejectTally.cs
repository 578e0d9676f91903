using HomeRule.Civics.Feeds;

namespace HomeRule.Feeds.Reading;

/// <summary>Counts rejects while a file is read and keeps the first five examples of each reason. Not thread-safe.</summary>
internal sealed class RejectTally
{
    private const int MostExamples = 5;

    private readonly SortedDictionary<string, (string Reason, long Count, List<string> Examples)> _by = new(StringComparer.Ordinal);

    public long Count { get; private set; }

    public IReadOnlyList<FeedReject> Rejects => [.. _by.Select(static r => new FeedReject(r.Key, r.Value.Reason, r.Value.Count, r.Value.Examples))];

    /// <param name="code">Such as <c>row.blank</c>.</param>
    /// <param name="reason">In a sentence; the first one given for a code stays.</param>
    /// <param name="example">Where, and what is wrong; null for none. Never personal data.</param>
    public void Add(string code, string reason, string? example = null)
    {
        var (first, count, examples) = _by.TryGetValue(code, out var known) ? known : (reason, 0, []);
        if (example is not null && examples.Count < MostExamples)
            examples.Add(example);
        _by[code] = (first, count + 1, examples);
        Count++;
    }
}
