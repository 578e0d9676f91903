namespace HomeRule.Documents.Letters;

/// <summary>What somebody chose for a letter. Nothing in it is what they typed. Immutable.</summary>
public sealed record LetterRequest
{
    public static readonly LetterRequest Usual = new();

    public LetterKind Kind { get; init; }

    /// <summary>Of a public comment: 1, 2 or 3.</summary>
    public int Minutes { get; init; } = 2;

    /// <summary>Key of an office; null takes the first.</summary>
    public string? Office { get; init; }

    /// <summary>Id of a request that fits the office; null leaves all of them to choose from.</summary>
    public string? Ask { get; init; }

    /// <summary>Ids of points in the order in which they are made; null leaves all of them to choose from, none at all makes none.</summary>
    public IReadOnlyList<string>? Points { get; init; }
}
