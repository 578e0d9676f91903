using HomeRule.Papers.Documents;

namespace HomeRule.Documents.Comparing;

/// <summary>A text against the provisions of plays. Holds parts of the text; kept by nobody. Immutable.</summary>
public sealed record TextComparison
{
    public required Paper Paper { get; init; }

    /// <summary>Words of the text.</summary>
    public required int Words { get; init; }

    /// <summary>The plays that were asked for, in the order asked; without any, those that the text touches, most touched first.</summary>
    public required IReadOnlyList<PlayMatch> Plays { get; init; }

    /// <summary>True when no play was asked for.</summary>
    public required bool IsRanked { get; init; }

    /// <summary>Passages that seem to say what model wording must not say.</summary>
    public required IReadOnlyList<CautionFinding> Cautions { get; init; }
}
