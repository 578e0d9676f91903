namespace HomeRule.Civics;

/// <summary>One policy of the playbook.</summary>
public sealed record Play
{
    public required string Id { get; init; }

    public required string Section { get; init; }

    public required LocalizedText Title { get; init; }

    public required LocalizedText Summary { get; init; }

    public required PlayDirection Direction { get; init; }

    /// <summary>Levers it moves, the main one first; never empty.</summary>
    public required IReadOnlyList<string> Levers { get; init; }

    public LocalizedText? Changes { get; init; }

    public required IReadOnlyList<Enactment> EnactedBy { get; init; }

    public required IReadOnlyList<LegalBasis> LegalBasis { get; init; }

    public required IReadOnlyList<LocalizedText> Limits { get; init; }

    public required IReadOnlyList<PlayExample> Examples { get; init; }

    public IReadOnlyList<string> EvidenceWords { get; init; } = [];

    public IReadOnlyList<SeedQuote> Seeds { get; init; } = [];

    public LocalizedText? Note { get; init; }
}
