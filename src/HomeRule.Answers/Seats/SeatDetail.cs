using HomeRule.Answers.Contests;
using HomeRule.Answers.Filing;
using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Seats;

/// <summary>One office over a place: what it decides, who holds it, when it is up, when candidates file and what they must have done before.</summary>
public sealed record SeatDetail
{
    public required SnapshotAnswer Snapshot { get; init; }

    public required PlaceAnswer Place { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>Levers, holders and remarks, as in the report of the place.</summary>
    public required OfficeAnswer Office { get; init; }

    /// <summary>One for each kind of seat, such as both chambers of a legislature; empty where nobody has looked.</summary>
    public required IReadOnlyList<OfficeSeatsAnswer> Seats { get; init; }

    /// <summary>The same office of other governments over the place, such as the sheriffs of a city in two counties.</summary>
    public required IReadOnlyList<OfficeRef> Others { get; init; }

    /// <summary>Where the cycle is not known: filing windows of the next two years, which apply if a seat is up then.</summary>
    public required IReadOnlyList<FilingAnswer> MayApply { get; init; }

    /// <summary>Who answers for the state; null where nobody is on record.</summary>
    public AskAnswer? Ask { get; init; }

    /// <summary>Filing windows of past elections, newest first, with what was published of them.</summary>
    public required IReadOnlyList<FilingAnswer> Past { get; init; }

    /// <summary>Contests of candidate lists, the newest election first; empty where no list of this office was imported, which says nothing of who files.</summary>
    public required IReadOnlyList<ContestAnswer> Contests { get; init; }

    /// <summary>Null where nothing is known of the state's requirements.</summary>
    public RunwayAnswer? Runway { get; init; }

    public required IReadOnlyList<SourceAnswer> Sources { get; init; }
}
