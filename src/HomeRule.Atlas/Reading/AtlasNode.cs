namespace HomeRule.Atlas.Reading;

/// <summary>A node of a parsed atlas file with its position. Immutable.</summary>
public abstract class AtlasNode
{
    private protected AtlasNode(int line, int column)
    {
        Line = line;
        Column = column;
    }

    /// <summary>1-based; 0 when the node was not read from a file.</summary>
    public int Line { get; }

    /// <summary>1-based; 0 when the node was not read from a file.</summary>
    public int Column { get; }
}
