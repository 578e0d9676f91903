using HomeRule.Answers.Reports;
using HomeRule.Answers.Seats;
using HomeRule.Civics;
using HomeRule.Civics.Elections;

namespace HomeRule.Answers.Filing;

/// <summary>One record of seats in a state: of every government with the office, or of some by name.</summary>
public sealed record StateSeats : SeatFacts
{
    internal StateSeats(string state, OfficeSeats seats, string level, SourceNumbers numbers, Language language)
        : base(state, seats, level, numbers, language)
    {
    }

    /// <summary>Places that the record is for alone; empty for every other government with the office.</summary>
    public required IReadOnlyList<GovernmentRef> Places { get; init; }

    /// <summary>The next regular election of each class of seats; empty where the cycle is not known or nobody is elected.</summary>
    public required IReadOnlyList<SeatElectionAnswer> Elections { get; init; }
}
