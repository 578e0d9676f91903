using HomeRule.Answers.Drafts;
using HomeRule.Civics;
using HomeRule.Civics.Provisions;

namespace HomeRule.Documents.Comparing;

/// <summary>What was found of one provision. Immutable.</summary>
public sealed record ProvisionMatch
{
    public required Provision Provision { get; init; }

    public required MatchOutcome Outcome { get; init; }

    public required Sureness Sureness { get; init; }

    /// <summary>Why it is that sure, in a sentence or two.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>Id of the variant whose wording came closest; null for the first wording.</summary>
    public string? Variant { get; init; }

    /// <summary>The paragraph of the model wording that was compared, with what was aligned marked.</summary>
    public required IReadOnlyList<TextRun> Model { get; init; }

    /// <summary>Best first; empty when nothing was found.</summary>
    public required IReadOnlyList<MatchedPassage> Passages { get; init; }

    /// <summary>What differs, most important first.</summary>
    public required IReadOnlyList<LocalizedText> Differences { get; init; }

    /// <summary>Letters of further paragraphs of the model wording that were not found by these rules.</summary>
    public required IReadOnlyList<string> PartsNotFound { get; init; }

    /// <summary>What the law leaves of it at the place that was named; null without a place, or where no office there can adopt the play.</summary>
    public ProvisionOffer? Here { get; init; }
}
