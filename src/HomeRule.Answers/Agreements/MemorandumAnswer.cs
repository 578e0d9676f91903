using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>What was read in a signed memorandum; what is null was not found in its text.</summary>
public sealed record MemorandumAnswer
{
    public required string File { get; init; }

    public string? Url { get; init; }

    public required int Pages { get; init; }

    /// <summary>False for a scan: then nothing of it was read.</summary>
    public required bool HasText { get; init; }

    /// <summary>True when the words were recognised from images.</summary>
    public bool IsRecognised { get; init; }

    /// <summary>What was read, or why nothing was.</summary>
    public required Text Sentence { get; init; }

    public string? Party { get; init; }

    public QuoteAnswer? PartyClause { get; init; }

    public Text? ModelName { get; init; }

    public QuoteAnswer? ModelClause { get; init; }

    /// <summary>Typed dates beside signatures, each with its words.</summary>
    public required IReadOnlyList<SignatureAnswer> Signatures { get; init; }

    /// <summary>Date in the name of the file.</summary>
    public DateOnly? FileDate { get; init; }

    public required IReadOnlyList<NoticeAnswer> Notices { get; init; }

    public QuoteAnswer? Duration { get; init; }

    public QuoteAnswer? Cost { get; init; }

    /// <summary>Revision of the template.</summary>
    public DateOnly? Revision { get; init; }

    public string? Note { get; init; }

    public required string Sha256 { get; init; }

    /// <param name="Party">Who signed.</param>
    public sealed record SignatureAnswer(AgreementParty Party, Text PartyName, DateOnly On, QuoteAnswer Words);
}
