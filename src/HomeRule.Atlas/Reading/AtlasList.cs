namespace HomeRule.Atlas.Reading;

/// <summary>A list of nodes. Immutable.</summary>
public sealed class AtlasList(IReadOnlyList<AtlasNode> items, int line = 0, int column = 0) : AtlasNode(line, column)
{
    public IReadOnlyList<AtlasNode> Items { get; } = items;
}
