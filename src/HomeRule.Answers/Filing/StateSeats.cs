using HomeRule.Answers.Reports;
using HomeRule.Answers.Seats;
using HomeRule.Civics;
using HomeRule.Civics.Elections;

namespace HomeRule.Answers.Filing;

/// <summary>One record of seats in a state: of every government with the office, or of some by name.</summary>
public sealed record StateSeats
{
    /// <summary>Stable: <c>state/record</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the office.</summary>
    public required string Office { get; init; }

    /// <summary>What the office is called there.</summary>
    public required Text Title { get; init; }

    /// <summary><c>city</c>, <c>county</c>, <c>school_district</c> or <c>state</c>.</summary>
    public required string Level { get; init; }

    /// <summary>Places that the record is for alone; empty for every other government with the office.</summary>
    public required IReadOnlyList<GovernmentRef> Places { get; init; }

    public required SeatSelection Selection { get; init; }

    public Text? ChosenBy { get; init; }

    /// <summary>Seats in one government; null where not known or where it varies.</summary>
    public int? Seats { get; init; }

    public Text? SeatsNote { get; init; }

    public int? TermYears { get; init; }

    public required SeatBallot Ballot { get; init; }

    /// <summary>Who takes the filing; null where not known.</summary>
    public Text? FilesWith { get; init; }

    public string? Citation { get; init; }

    public Text? Note { get; init; }

    /// <summary>The next regular election of each class of seats; empty where the cycle is not known or nobody is elected.</summary>
    public required IReadOnlyList<SeatElectionAnswer> Elections { get; init; }

    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
