using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;
using HomeRule.Civics;

namespace HomeRule.Answers.Letters;

/// <summary>Everything that a letter, a call or a comment about one play in one place rests on. Immutable.</summary>
public sealed record LetterGround
{
    public required string PlayId { get; init; }

    /// <summary>Begins with a verb.</summary>
    public required Text PlayTitle { get; init; }

    public required Text PlaySummary { get; init; }

    /// <summary>Slug of the place.</summary>
    public required string PlaceId { get; init; }

    public required string PlaceName { get; init; }

    /// <summary>With its state.</summary>
    public required string PlaceFullName { get; init; }

    /// <summary>Two lower-case letters.</summary>
    public required string State { get; init; }

    public required string StateName { get; init; }

    public required DateOnly AsOf { get; init; }

    public required Language Language { get; init; }

    public required SnapshotAnswer Snapshot { get; init; }

    /// <summary>Where the play stands at the place, as on its page.</summary>
    public required PlayStatus Status { get; init; }

    public required Text StatusSentence { get; init; }

    public required IReadOnlyList<int> StatusSources { get; init; }

    /// <summary>Own offices first, those that decide before those that share; the legislature of the state last. Never empty.</summary>
    public required IReadOnlyList<LetterOffice> Offices { get; init; }

    /// <summary>Empty where nobody has written any for the play.</summary>
    public required IReadOnlyList<LetterPoint> Points { get; init; }

    public required IReadOnlyList<SourceAnswer> Sources { get; init; }
}
