namespace HomeRule.Civics;

/// <summary>What somebody in office said: attributed, dated, paraphrased, never asserted.</summary>
public sealed record Statement
{
    public required string Id { get; init; }

    public string? Speaker { get; init; }

    /// <summary>The speaker's role at that time.</summary>
    public string? Role { get; init; }

    public string? Office { get; init; }

    public required PartialDate Date { get; init; }

    public LocalizedText? DateNote { get; init; }

    public IReadOnlyList<string> Topics { get; init; } = [];

    public required LocalizedText Paraphrase { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
