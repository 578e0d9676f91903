namespace HomeRule.Feeds.Yaml;

/// <summary>Leaves the reading of a file that holds what is not taken; caught in <see cref="YamlFile.Read"/>.</summary>
internal sealed class RefusedYamlException(string message) : Exception(message);
