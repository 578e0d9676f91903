namespace HomeRule.Feeds.Yaml;

/// <summary>A scalar. Always text: <c>no</c>, <c>1e3</c> and <c>010</c> stay what they are.</summary>
/// <param name="Value">Null where the file says nothing (<c>~</c>, <c>null</c>, blank, not in quotes).</param>
internal sealed record YamlText(string? Value) : YamlValue;
