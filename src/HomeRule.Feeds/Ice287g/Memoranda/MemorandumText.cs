using HomeRule.Papers.Pdf;
namespace HomeRule.Feeds.Ice287g.Memoranda;

/// <summary>A memorandum's words, before anything is read in them. Immutable.</summary>
public sealed record MemorandumText
{
    /// <summary>File name as published.</summary>
    public required string File { get; init; }

    /// <summary>Lower case.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Every page, the empty ones included.</summary>
    public required IReadOnlyList<TextPage> Pages { get; init; }

    /// <summary>True when we recognised the words from images.</summary>
    public bool IsRecognised { get; init; }

    /// <summary>Why it could not be read, in a sentence; null where it could.</summary>
    public string? Note { get; init; }
}
