using HomeRule.Civics;
using HomeRule.Geo.Reading;

namespace HomeRule.Feeds.Pulling;

/// <summary>The outcome for one file. Immutable.</summary>
public sealed record PulledFile
{
    /// <summary>Name of the data file.</summary>
    public required string File { get; init; }

    public required PullOutcome Outcome { get; init; }

    /// <summary>Why it failed; null otherwise.</summary>
    public Problem? Problem { get; init; }

    /// <summary>Whether an earlier good file is here, when this one failed.</summary>
    public bool HasEarlier { get; init; }

    /// <summary>Of the file as published, in bytes; 0 when it failed.</summary>
    public long Bytes { get; init; }

    /// <summary>What the reader found in a new file, by slug; empty for an unchanged one.</summary>
    public IReadOnlyDictionary<string, FeatureReading> Readings { get; init; } = new Dictionary<string, FeatureReading>();
}
