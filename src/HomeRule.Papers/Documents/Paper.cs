namespace HomeRule.Papers.Documents;

/// <summary>The words of a document that somebody handed over. Held in memory alone. Immutable.</summary>
public sealed record Paper
{
    public required PaperFormat Format { get; init; }

    /// <summary>In order; never empty.</summary>
    public required IReadOnlyList<PaperParagraph> Paragraphs { get; init; }

    /// <summary>Pages of a PDF file, those without words included; null for other files.</summary>
    public int? Pages { get; init; }

    /// <summary>Pages of a PDF file on which no words were found.</summary>
    public int EmptyPages { get; init; }

    /// <summary>True when the bytes were not UTF-8 or UTF-16 and were read as Windows-1252.</summary>
    public bool GuessedEncoding { get; init; }

    /// <summary>True when text of a Word file that is marked as deleted was left out.</summary>
    public bool LeftOutDeletions { get; init; }

    /// <summary>UTF-16 characters of all paragraphs.</summary>
    public required int Letters { get; init; }
}
