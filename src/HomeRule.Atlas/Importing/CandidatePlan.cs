namespace HomeRule.Atlas.Importing;

/// <summary>What an import of candidate lists would do; nothing is written yet. Immutable.</summary>
public sealed record CandidatePlan
{
    /// <summary>Files to write: path below the target, with <c>/</c>, and canonical bytes; in the order of the paths.</summary>
    public required IReadOnlyList<KeyValuePair<string, byte[]>> Files { get; init; }

    /// <summary>Ids of lists that are new.</summary>
    public required IReadOnlyList<string> Added { get; init; }

    /// <summary>Ids of lists that take the place of an older day's.</summary>
    public required IReadOnlyList<string> Replaced { get; init; }

    /// <summary>Ids of lists that the atlas has already.</summary>
    public required IReadOnlyList<string> Present { get; init; }
}
