namespace HomeRule.Atlas.Importing;

/// <summary>What an import would do; nothing is written yet. Immutable.</summary>
public sealed record ImportPlan
{
    /// <summary>Files to write: path below the target, with <c>/</c>, and canonical bytes; in the order of the paths.</summary>
    public required IReadOnlyList<KeyValuePair<string, byte[]>> Files { get; init; }

    /// <summary>Rows that become something new, with its id.</summary>
    public required IReadOnlyList<KeyValuePair<int, string>> Added { get; init; }

    /// <summary>Rows that the atlas has already, word for word, with their id.</summary>
    public required IReadOnlyList<KeyValuePair<int, string>> Present { get; init; }

    /// <summary>Why rows cannot be taken, in the order of the rows; nothing of such a row is in <see cref="Files"/>.</summary>
    public required IReadOnlyList<ImportFault> Faults { get; init; }

    /// <summary>What a person should look at; such rows are taken.</summary>
    public required IReadOnlyList<ImportFault> Warnings { get; init; }
}
