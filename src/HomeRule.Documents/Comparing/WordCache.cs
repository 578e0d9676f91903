namespace HomeRule.Documents.Comparing;

/// <summary>Words of one text in small letters and as stems, each made once. Not thread-safe.</summary>
internal sealed class WordCache
{
    private const int Most = 60_000;

    private readonly Dictionary<string, (string Small, string Stem)> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Small, string Stem)>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public WordCache() => _bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    public (string Small, string Stem) Of(ReadOnlySpan<char> word)
    {
        if (_bySpan.TryGetValue(word, out var known))
            return known;
        var written = word.ToString();
        var made = (written.ToLowerInvariant(), WordStems.Of(word));
        if (_words.Count < Most)
            _words[written] = made;
        return made;
    }
}
