namespace HomeRule.Civics;

/// <summary>An error or stale claim found in a source document, with the corrected fact.</summary>
public sealed record SeedCorrection
{
    public required string Id { get; init; }

    public required string Document { get; init; }

    public required string Claim { get; init; }

    public required LocalizedText Problem { get; init; }

    public required LocalizedText Correction { get; init; }

    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
