namespace HomeRule.Civics.PublicRecords;

/// <summary>A way to go on after a refusal or silence. Immutable.</summary>
public sealed record RecordsAppeal
{
    public required RecordsAppealKind Kind { get; init; }

    public required LocalizedText Route { get; init; }

    public string? Citation { get; init; }

    /// <summary>By when; null where no number is known.</summary>
    public RecordsTerm? Term { get; init; }

    /// <summary>What a reader must know: from when the term runs, what it costs, what is not sure.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>False when the number or the route comes from memory.</summary>
    public required bool Verified { get; init; }
}
