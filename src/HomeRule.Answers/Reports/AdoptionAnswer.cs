using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

public sealed record AdoptionAnswer
{
    public required string Id { get; init; }

    public required string Play { get; init; }

    public required Text PlayTitle { get; init; }

    /// <summary>Government whose record it is: the place, or its county or state.</summary>
    public required GovernmentRef Government { get; init; }

    public required string Instrument { get; init; }

    public required Text InstrumentName { get; init; }

    public Text? Body { get; init; }

    public PartialDate? Date { get; init; }

    public Text? DateNote { get; init; }

    public required RecordStatusValue Status { get; init; }

    public required Text StatusText { get; init; }

    public PartialDate? AsOf { get; init; }

    public required Text Citation { get; init; }

    public Text? Note { get; init; }

    /// <summary>Id of the state law that forbids or disputes it.</summary>
    public string? Conflict { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
