namespace HomeRule.Atlas.Reading;

/// <summary>Keys and values in the order of the file; keys are unique. Immutable.</summary>
public sealed class AtlasMap(IReadOnlyList<AtlasEntry> entries, int line = 0, int column = 0) : AtlasNode(line, column)
{
    public IReadOnlyList<AtlasEntry> Entries { get; } = entries;

    /// <summary>The value of a key; null when the map has no such key.</summary>
    public AtlasNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key == key)
                return entry.Value;
        }

        return null;
    }

    /// <summary>The text of a scalar; null when there is no such key or it holds something else.</summary>
    public string? Text(string key) => (Find(key) as AtlasScalar)?.Text;
}
