using HomeRule.Civics;
using HomeRule.Civics.Feeds;

namespace HomeRule.Feeds.Pulling;

/// <summary>What became of one feed. Immutable.</summary>
public sealed record FeedOutcome
{
    /// <summary>Id of the feed.</summary>
    public required string Feed { get; init; }

    public required PullOutcome Outcome { get; init; }

    /// <summary>Why it failed; null otherwise.</summary>
    public Problem? Problem { get; init; }

    /// <summary>What is in use now; null when nothing ever came.</summary>
    public FeedEdition? Edition { get; init; }

    /// <summary>Differences to the edition before, when a new one is in use.</summary>
    public int Observed { get; init; }

    /// <summary>What a person should know besides, in sentences.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
