namespace HomeRule.Atlas.Reading;

/// <summary>A key of a map with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">What it holds.</param>
/// <param name="Line">Line of the key, 1-based; 0 when not read from a file.</param>
/// <param name="Column">Column of the key, 1-based; 0 when not read from a file.</param>
public sealed record AtlasEntry(string Key, AtlasNode Value, int Line = 0, int Column = 0);
