using HomeRule.Civics;

namespace HomeRule.Documents.Comparing;

/// <summary>What was found of one play. Immutable.</summary>
public sealed record PlayMatch
{
    public required Play Play { get; init; }

    /// <summary>In the order of a draft.</summary>
    public required IReadOnlyList<ProvisionMatch> Provisions { get; init; }

    /// <summary>How much of the play the text touches, 0 to 1; for ranking.</summary>
    public required double Touch { get; init; }

    public int Count(MatchOutcome outcome) => Provisions.Count(p => p.Outcome == outcome);
}
