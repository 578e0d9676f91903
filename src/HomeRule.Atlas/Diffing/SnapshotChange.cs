using HomeRule.Civics;

namespace HomeRule.Atlas.Diffing;

/// <summary>One difference between two editions, in words, with what a reader may filter by. Immutable.</summary>
public sealed record SnapshotChange
{
    public required SnapshotChangeKind Kind { get; init; }

    /// <summary>What changed: <c>law</c>, <c>place</c>, <c>adoption</c>, <c>agreement</c>, <c>statement</c>, <c>dispute</c>, <c>play</c>, <c>office</c>,
    /// <c>state</c>, <c>government</c>, <c>authority</c>, <c>timeline</c>, <c>leader</c>, <c>official</c>, <c>correction</c>, <c>feed-correction</c>, <c>lever</c>,
    /// <c>document</c>, <c>provisions</c>, <c>provision</c>, <c>definition</c>, <c>evidence</c>, <c>organisation</c>, <c>oversight</c>, <c>body</c>, <c>candidates</c>, <c>contest</c> or <c>records-law</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>Id of the entity or record.</summary>
    public required string Id { get; init; }

    /// <summary>The field that changed, camelCase; null when the whole record came or went.</summary>
    public string? Field { get; init; }

    /// <summary>One sentence in both languages; quoted words of a record stay in their language.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Lower-case postal code; null for what is not of one state.</summary>
    public string? State { get; init; }

    /// <summary>Id of the place; null when it is of none.</summary>
    public string? Place { get; init; }

    /// <summary>Id of the play; null when it is about none.</summary>
    public string? Play { get; init; }
}
