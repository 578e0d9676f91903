namespace HomeRule.Feeds.Yaml;

/// <summary>A list.</summary>
/// <param name="Items">In the order of the file.</param>
internal sealed record YamlList(IReadOnlyList<YamlValue> Items) : YamlValue
{
    public static YamlList Empty { get; } = new([]);

    /// <summary>The items that are maps.</summary>
    public IEnumerable<YamlMap> Maps => Items.OfType<YamlMap>();
}
