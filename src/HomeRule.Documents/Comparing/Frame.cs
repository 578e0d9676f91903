namespace HomeRule.Documents.Comparing;

/// <summary>
/// What a sentence must be about, and say, to count for a provision: an act, things it is done to, and whether it is required or forbidden. Read from
/// <c>Rules/frames.json</c>. Immutable.
/// </summary>
internal sealed record Frame
{
    /// <summary>Play and provision: <c>detainer-decline/judge-warrant-only</c>.</summary>
    public string Provision { get; init; } = "";

    /// <summary><c>forbid</c> or <c>require</c>.</summary>
    public string Says { get; init; } = "";

    /// <summary>Concepts, one of which is the act.</summary>
    public IReadOnlyList<string> Acts { get; init; } = [];

    /// <summary>Groups of concepts; one of each group stands in the sentence outside its exceptions.</summary>
    public IReadOnlyList<IReadOnlyList<string>> With { get; init; } = [];

    /// <summary>Words, one of which stands in the sentence; empty for none needed.</summary>
    public IReadOnlyList<string> Cues { get; init; } = [];

    /// <summary>Concepts that must not be there.</summary>
    public IReadOnlyList<string> Not { get; init; } = [];

    /// <summary>Whether the wording has an exception for a judge's warrant, so that one for any other paper is weaker.</summary>
    public bool Unless { get; init; }

    /// <summary>Concepts that an exception must hold for the sentence to say the same.</summary>
    public IReadOnlyList<string> NeedsException { get; init; } = [];

    /// <summary>Whether a sentence that says the opposite counts for nothing.</summary>
    public bool OneWay { get; init; }

    public bool Forbids => Says == "forbid";
}
