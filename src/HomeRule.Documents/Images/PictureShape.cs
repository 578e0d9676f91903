namespace HomeRule.Documents.Images;

/// <summary>A painted path of a picture; later shapes lie over earlier ones.</summary>
public sealed record PictureShape(VectorPath Path)
{
    /// <summary>Colour of the area; null: not filled. Open rings are filled as if closed.</summary>
    public Ink? Fill { get; init; }

    /// <summary>Whether areas that lie in two rings are empty, as on maps; else they are filled, as in letters.</summary>
    public bool EvenOdd { get; init; }

    /// <summary>Colour of the line, with round joins and ends; null: no line.</summary>
    public Ink? Line { get; init; }

    /// <summary>Width of the line in units of the picture, above 0.</summary>
    public double LineWidth { get; init; } = 1;

    /// <summary>Nothing is painted outside of it; null: the whole picture.</summary>
    public PictureFrame? Within { get; init; }
}
