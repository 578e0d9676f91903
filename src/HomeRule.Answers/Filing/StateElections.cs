using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Filing;

/// <summary>The elections of one state as its law has them: filing rules, election days, holidays, seats, and whom to ask.</summary>
public sealed record StateElections
{
    public required SnapshotAnswer Snapshot { get; init; }

    /// <summary>Two lower-case letters.</summary>
    public required string State { get; init; }

    public required string StateName { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>Time zones of the state, the one of most people first; hours are local to the place of filing.</summary>
    public required IReadOnlyList<string> Zones { get; init; }

    /// <summary>Filing rules by class of offices, in the order of the atlas; empty where nobody has looked.</summary>
    public required IReadOnlyList<FilingSeries> Filing { get; init; }

    /// <summary>Election days and the law that sets them.</summary>
    public required IReadOnlyList<ElectionDayRules> Days { get; init; }

    /// <summary>True when a filing rule moves a date off a holiday or counts working days.</summary>
    public required bool CountsWorkingDays { get; init; }

    /// <summary>Days on which offices are closed from the day of the answer, for twelve months; empty where the holidays are not known.</summary>
    public required IReadOnlyList<ClosedDay> Holidays { get; init; }

    /// <summary>The law of the holidays; null where it is not known.</summary>
    public string? HolidayCitation { get; init; }

    public required IReadOnlyList<StateSeats> Seats { get; init; }

    /// <summary>The office that answers what is not here; null where none is on record.</summary>
    public Text? Ask { get; init; }

    /// <summary>Its page; null where none was seen.</summary>
    public string? AskUrl { get; init; }

    public required IReadOnlyList<int> AskSources { get; init; }

    public required IReadOnlyList<SourceAnswer> Sources { get; init; }
}
