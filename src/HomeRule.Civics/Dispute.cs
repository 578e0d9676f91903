namespace HomeRule.Civics;

/// <summary>A repeal, suit or conflict with state law on record in a place.</summary>
public sealed record Dispute
{
    public required string Id { get; init; }

    public required PartialDate Date { get; init; }

    public string? Play { get; init; }

    public required LocalizedText What { get; init; }

    public required LocalizedText Status { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
