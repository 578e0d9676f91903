using HomeRule.Answers.Filing;
using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Civics.Elections;

namespace HomeRule.Answers.Seats;

/// <summary>The seats of an office in one government: how many, for how long, when up, when to file.</summary>
public sealed record OfficeSeatsAnswer : SeatFacts
{
    internal OfficeSeatsAnswer(string state, OfficeSeats seats, string level, SourceNumbers numbers, Language language)
        : base(state, seats, level, numbers, language)
    {
    }

    public required GovernmentRef Government { get; init; }

    /// <summary>The next regular election of each class of seats, soonest first; empty where the cycle is not known or nobody is elected.</summary>
    public required IReadOnlyList<SeatElectionAnswer> Elections { get; init; }

    /// <summary>True where the office is one seat and its year differs from place to place: one of the elections is this government's, and it is not known which.</summary>
    public required bool OneOfElections { get; init; }

    /// <summary>The regular election before the day; null where not known.</summary>
    public SeatElectionAnswer? LastElection { get; init; }

    /// <summary>Filing windows of the next elections that have not closed, by close; those of party primaries and of general elections alike.</summary>
    public required IReadOnlyList<FilingAnswer> Filing { get; init; }

    /// <summary>The window of the next election when filing for it is over; null where some window of it is still to close, or none is known.</summary>
    public FilingAnswer? Closed { get; init; }

    /// <summary>True when the record is for this government alone, false when it is the rule of the state.</summary>
    public required bool OwnRecord { get; init; }
}
