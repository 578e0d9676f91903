namespace HomeRule.Civics;

/// <summary>One thing that can be decided, such as holding people on detainers.</summary>
public sealed record Lever
{
    public required string Id { get; init; }

    public required LeverFamily Family { get; init; }

    public required LocalizedText Title { get; init; }

    public required LocalizedText Summary { get; init; }
}
