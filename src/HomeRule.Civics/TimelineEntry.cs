namespace HomeRule.Civics;

/// <summary>A federal action that local governments answer to, with its court status.</summary>
public sealed record TimelineEntry
{
    public required string Id { get; init; }

    public required PartialDate Date { get; init; }

    public required LocalizedText Title { get; init; }

    public required LocalizedText Summary { get; init; }

    public required LocalizedText LocalEffect { get; init; }

    public required TimelineStatus Status { get; init; }

    public IReadOnlyList<string> Cases { get; init; } = [];

    public required Confidence Confidence { get; init; }

    public string? Verified { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
