namespace HomeRule.Civics.PublicRecords;

/// <summary>What must happen first, and by when. Immutable.</summary>
public sealed record RecordsFirstStep
{
    public required RecordsAnswerKind Kind { get; init; }

    /// <summary>Null where the law gives no number of days.</summary>
    public RecordsTerm? Term { get; init; }

    public required RecordsStart Start { get; init; }

    /// <summary>True when a source says that the day of receipt is not counted; false when that is the usual way of counting and no more.</summary>
    public required bool StartStated { get; init; }

    /// <summary>Whether a last day on a weekend or holiday moves to the next working day; null where it is not known.</summary>
    public bool? Rolls { get; init; }

    public LocalizedText? Note { get; init; }
}
