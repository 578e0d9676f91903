namespace HomeRule.Documents.Images;

/// <summary>A drawing that is written as SVG or PNG and looks the same in both: letters are outlines. Immutable.</summary>
public sealed record Picture
{
    /// <summary>Width in units, which are pixels of the PNG; 1 to 8,192.</summary>
    public required int Width { get; init; }

    /// <summary>Height in units; 1 to 8,192.</summary>
    public required int Height { get; init; }

    /// <summary>What it is painted on; null in an SVG: nothing.</summary>
    public Ink? Paper { get; init; }

    /// <summary>What it is, in a few words, for readers by ear.</summary>
    public required string Title { get; init; }

    /// <summary>What it shows, in sentences.</summary>
    public required string Description { get; init; }

    /// <summary>Language of both: <c>en</c> or <c>es</c>.</summary>
    public required string Language { get; init; }

    public required IReadOnlyList<PictureShape> Shapes { get; init; }
}
