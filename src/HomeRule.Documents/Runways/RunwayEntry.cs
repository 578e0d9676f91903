using HomeRule.Answers;
using HomeRule.Civics;
using HomeRule.Civics.Elections;

namespace HomeRule.Documents.Runways;

/// <summary>One line of a plan: a requirement, the opening, the close or an election day. Immutable.</summary>
public sealed record RunwayEntry
{
    /// <summary>Stable and unique within the plan: the id of the step, <c>opens</c>, <c>closes</c>, <c>election-1</c>.</summary>
    public required string Id { get; init; }

    public required RunwayEntryKind Kind { get; init; }

    public required RunwayTiming Timing { get; init; }

    public required Text Title { get; init; }

    /// <summary>What the law asks, in plain words; null for what the title says.</summary>
    public Text? Words { get; init; }

    /// <summary>Null where no day can be counted.</summary>
    public DateOnly? Date { get; init; }

    /// <summary><c>17:00</c>, local time at the place of filing; null when the law gives none.</summary>
    public string? Clock { get; init; }

    /// <summary>What the day of a requirement is; null for the others.</summary>
    public RunwayMeans? Means { get; init; }

    /// <summary>How the law says the day.</summary>
    public Text? Rule { get; init; }

    public required string Citation { get; init; }

    /// <summary>What the day rests on: <c>computed</c>, <c>computed and confirmed</c>.</summary>
    public string? Certainty { get; init; }

    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
