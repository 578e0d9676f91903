namespace HomeRule.Documents.Comparing;

/// <summary>One provision of a comparison. Immutable.</summary>
public sealed record ComparedProvision
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Whether it belongs to the usual draft.</summary>
    public required bool Core { get; init; }

    /// <summary><c>found</c>, <c>weaker_or_different</c>, <c>contrary</c> or <c>not_found</c>.</summary>
    public required string Outcome { get; init; }

    public required string OutcomeName { get; init; }

    /// <summary><c>high</c>, <c>medium</c> or <c>low</c>.</summary>
    public required string Sureness { get; init; }

    public required string SurenessName { get; init; }

    public required string Reason { get; init; }

    public required IReadOnlyList<string> Differences { get; init; }

    /// <summary>Letters of further paragraphs of the model that were not found.</summary>
    public required IReadOnlyList<string> PartsNotFound { get; init; }

    /// <summary>Id of the variant whose wording came closest; null for the first wording.</summary>
    public string? Variant { get; init; }

    /// <summary>The paragraph of the model, English.</summary>
    public required IReadOnlyList<TextRun> Model { get; init; }

    public required IReadOnlyList<MatchedPassage> Passages { get; init; }

    /// <summary>What the law leaves of it at the place; null without a place.</summary>
    public ComparedStanding? Here { get; init; }
}
