namespace HomeRule.Feeds.Yaml;

/// <summary>A map. No key stands twice.</summary>
/// <param name="Values">By key (ordinal).</param>
internal sealed record YamlMap(IReadOnlyDictionary<string, YamlValue> Values) : YamlValue
{
    /// <summary>The trimmed text of a key; null where it is absent, blank or no text.</summary>
    public string? Text(string key) => Values.GetValueOrDefault(key) is YamlText { Value: { } text } && text.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>The list of a key; empty where it is absent or no list.</summary>
    public YamlList List(string key) => Values.GetValueOrDefault(key) as YamlList ?? YamlList.Empty;

    /// <summary>The map of a key; null where it is absent or no map.</summary>
    public YamlMap? Map(string key) => Values.GetValueOrDefault(key) as YamlMap;
}
