using HomeRule.Civics.Elections;
using HomeRule.Civics.Feeds;

namespace HomeRule.Feeds.Elections;

/// <summary>Candidate lists in the terms of the atlas. Immutable.</summary>
public sealed record MappedCandidates
{
    /// <summary>By id; lists without a contest are not here.</summary>
    public required IReadOnlyList<CandidateList> Lists { get; init; }

    /// <summary>Contests that were taken.</summary>
    public required int Contests { get; init; }

    /// <summary>Candidacies of those contests.</summary>
    public required int Candidates { get; init; }

    /// <summary>Contests that were left out, by code (ordinal), those of the reading included.</summary>
    public required IReadOnlyList<FeedReject> LeftOut { get; init; }

    /// <summary>Contests that cannot be used, with what is wrong; those of the reading first.</summary>
    public required IReadOnlyList<ReadFault> Faults { get; init; }
}
