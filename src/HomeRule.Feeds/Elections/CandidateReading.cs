using HomeRule.Civics.Feeds;

namespace HomeRule.Feeds.Elections;

/// <summary>What a file of candidates says, before its offices and places are those of the atlas. Immutable.</summary>
public sealed record CandidateReading
{
    /// <summary>Name of the file or folder.</summary>
    public required string File { get; init; }

    /// <summary>Elements, rows or objects that were looked at.</summary>
    public required long Read { get; init; }

    public required IReadOnlyList<ReadElection> Elections { get; init; }

    /// <summary>Contests that cannot be used, with what is wrong; none of them is in <see cref="Elections"/>.</summary>
    public required IReadOnlyList<ReadFault> Faults { get; init; }

    /// <summary>What was passed over on purpose, by code (ordinal).</summary>
    public required IReadOnlyList<FeedReject> LeftOut { get; init; }

    /// <summary>The day on which the publisher made the file; null when it does not say.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>An address that the file names as its source; null when it names none.</summary>
    public string? Url { get; init; }
}
