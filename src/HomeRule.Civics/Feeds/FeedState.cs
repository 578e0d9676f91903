namespace HomeRule.Civics.Feeds;

/// <summary>What is known of one feed. Immutable.</summary>
public sealed record FeedState
{
    /// <summary><c>openstates</c>, <c>congress</c>, <c>ocd</c>, <c>fbi</c>, <c>ice-287g</c>.</summary>
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    public required string Publisher { get; init; }

    /// <summary>Page where the publisher offers it.</summary>
    public required string Url { get; init; }

    public required string Licence { get; init; }

    /// <summary>Last time that somebody asked for it, whether it came or not; null when never.</summary>
    public DateOnly? LastChecked { get; init; }

    /// <summary>Why the facts are older than the last check; null when the last pull was good.</summary>
    public string? Stale { get; init; }

    /// <summary>Newest first; empty when it was never pulled.</summary>
    public required IReadOnlyList<FeedEdition> Editions { get; init; }
}
