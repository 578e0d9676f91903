namespace HomeRule.Civics;

/// <summary>A play that a place has on record.</summary>
public sealed record Adoption
{
    public required string Id { get; init; }

    public required string Play { get; init; }

    public required string Instrument { get; init; }

    public string? InstrumentText { get; init; }

    public string? Body { get; init; }

    public PartialDate? Date { get; init; }

    public LocalizedText? DateNote { get; init; }

    public required RecordStatus Status { get; init; }

    public required string Citation { get; init; }

    public LocalizedText? Note { get; init; }

    public string? Was { get; init; }

    public PartialDate? LastSeen { get; init; }

    /// <summary>Id of the state law that forbids or disputes it.</summary>
    public string? Conflict { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
