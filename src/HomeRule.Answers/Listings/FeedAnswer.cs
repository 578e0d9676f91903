namespace HomeRule.Answers.Listings;

/// <summary>One feed of official files: what was read, when, and whether it is up to date.</summary>
public sealed record FeedAnswer
{
    public required string Id { get; init; }

    public required Text Name { get; init; }

    public required string Publisher { get; init; }

    /// <summary>Page where the publisher offers it.</summary>
    public required string Url { get; init; }

    public required string Licence { get; init; }

    /// <summary>When somebody last asked for it; null when never.</summary>
    public DateOnly? LastChecked { get; init; }

    /// <summary>Day that the publisher gives its newest data; null where it gives none.</summary>
    public DateOnly? DataDate { get; init; }

    /// <summary>Why the facts are older than the last check, in English; null when the last pull was good.</summary>
    public string? Stale { get; init; }

    /// <summary>How fresh it is, in a sentence.</summary>
    public required Text Freshness { get; init; }

    /// <summary>Newest first; empty when it was never pulled.</summary>
    public required IReadOnlyList<FeedEditionAnswer> Editions { get; init; }
}
