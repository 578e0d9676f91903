namespace HomeRule.Feeds.Yaml;

/// <summary>A value of a YAML file: text, list or map.</summary>
internal abstract record YamlValue;
