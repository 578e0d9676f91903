namespace HomeRule.Civics.PublicRecords;

/// <summary>The public-records law of a state, or the federal one: who may ask, when an answer is due, what it costs, how to appeal. Immutable.</summary>
public sealed record RecordsLaw
{
    /// <summary>Id of the federal law.</summary>
    public const string Federal = "us";

    /// <summary>Lower-case postal code of the state, or <see cref="Federal"/>.</summary>
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    public required string Citation { get; init; }

    public required RecordsAsker Who { get; init; }

    public LocalizedText? WhoNote { get; init; }

    public required RecordsFirstStep First { get; init; }

    /// <summary>Days that count besides the first one; in the order of the law.</summary>
    public IReadOnlyList<RecordsStep> Later { get; init; } = [];

    /// <summary>How the first day can be moved; null where nothing is known.</summary>
    public RecordsExtension? Extension { get; init; }

    public required LocalizedText Fees { get; init; }

    public required RecordsWaiver Waiver { get; init; }

    /// <summary>Ways to go on after a refusal or silence, first steps first.</summary>
    public IReadOnlyList<RecordsAppeal> Appeals { get; init; } = [];

    public required RecordsWriting Writing { get; init; }

    public LocalizedText? WritingNote { get; init; }

    /// <summary>Special rules for camera video and plate readings; empty where none is known.</summary>
    public IReadOnlyList<RecordsDataRule> DataRules { get; init; } = [];

    public LocalizedText? Penalties { get; init; }

    public LocalizedText? Note { get; init; }

    /// <summary>Parts that rest on a source that was read. Every other part is not verified.</summary>
    public required IReadOnlyList<RecordsPart> Verified { get; init; }

    /// <summary>How sure the first day and who may ask are.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Date of the newest source relied on.</summary>
    public required PartialDate AsOf { get; init; }

    public required PartialDate Checked { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    public bool IsVerified(RecordsPart part) => Verified.Contains(part);
}
