using HomeRule.Answers.Letters;

namespace HomeRule.Documents.Letters;

/// <summary>A letter, a call or a comment with its blanks, and what is chosen in it. Immutable.</summary>
public sealed record Letter
{
    public required LetterKind Kind { get; init; }

    public required LetterPaper Paper { get; init; }

    public required LetterOffice Office { get; init; }

    public required LetterRecipient Recipient { get; init; }

    /// <summary>The requests that fit the office.</summary>
    public required IReadOnlyList<LetterAsk> Asks { get; init; }

    /// <summary>The one that was chosen; null while none is.</summary>
    public LetterAsk? Ask { get; init; }

    public required string Subject { get; init; }

    /// <summary>Words to be said or read, without blanks and what is yet to be chosen.</summary>
    public required int Words { get; init; }

    /// <summary>Words that fit into the time; null for a letter or a call.</summary>
    public int? Fits { get; init; }

    /// <summary>How many words are too many; 0 where none are.</summary>
    public int Over => Fits is { } fits && Words > fits ? Words - fits : 0;

    /// <summary>The <c>mailto:</c> address of a letter, its blanks included; null where it would be too long.</summary>
    public string? MailTo { get; init; }
}
