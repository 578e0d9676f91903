using HomeRule.Answers.Filing;
using HomeRule.Civics;

namespace HomeRule.Answers.Seats;

/// <summary>A regular election at which seats of an office are up: computed from the cycle and the law of the election day, never a bare date.</summary>
public sealed record SeatElectionAnswer
{
    public required int Year { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>The election in words, such as <c>the general election</c>.</summary>
    public required Text Election { get; init; }

    /// <summary>Which of the seats; null for all, or where not known.</summary>
    public Text? Part { get; init; }

    /// <summary>Years until the next one of this class.</summary>
    public required int Every { get; init; }

    /// <summary>How the law says the day: <c>first Tuesday after the first Monday of November</c>.</summary>
    public required Text Rule { get; init; }

    /// <summary>From the words of the law to the day.</summary>
    public required IReadOnlyList<FilingStep> Steps { get; init; }

    /// <summary>The law of the election day.</summary>
    public required string Citation { get; init; }

    /// <summary>The weaker of the cycle and the law of the day.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Of the law of the day; those of the cycle stand with the seats.</summary>
    public required IReadOnlyList<int> Sources { get; init; }
}
