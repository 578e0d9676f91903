namespace HomeRule.Civics;

/// <summary>What was looked for, when, where, and what was found.</summary>
public sealed record Looked
{
    public string? Lever { get; init; }

    public string? Play { get; init; }

    public required PartialDate Date { get; init; }

    public required IReadOnlyList<string> Where { get; init; }

    public required string Found { get; init; }
}
