namespace HomeRule.Documents.Comparing;

/// <summary>One passage of the text that was compared. Immutable.</summary>
public sealed record MatchedPassage
{
    /// <summary>Number of its paragraph, from 1.</summary>
    public required int Paragraph { get; init; }

    /// <summary>Heading or number of its section; null before the first one.</summary>
    public string? Section { get; init; }

    /// <summary>Page of a PDF file; null for other files.</summary>
    public int? Page { get; init; }

    /// <summary>Its words, those that it shares with the wording marked.</summary>
    public required IReadOnlyList<TextRun> Runs { get; init; }
}
