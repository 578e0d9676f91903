namespace HomeRule.Civics;

/// <summary>A record in the direction of cooperation: a signed 287(g) agreement, a detention contract, a commitment. Shown with the same weight as an adoption, never counted as one.</summary>
public sealed record Agreement
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    /// <summary>Id of the play it stands across from.</summary>
    public required string Play { get; init; }

    public IReadOnlyList<string> Model { get; init; } = [];

    public required LocalizedText Title { get; init; }

    public string? Agency { get; init; }

    public string? InstrumentText { get; init; }

    public PartialDate? Date { get; init; }

    public LocalizedText? DateNote { get; init; }

    public PartialDate? Ended { get; init; }

    public required RecordStatus Status { get; init; }

    public IReadOnlyList<string> StateLaw { get; init; } = [];

    public LocalizedText? Note { get; init; }

    public PartialDate? LastSeen { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
