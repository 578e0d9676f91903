namespace HomeRule.Civics;

public sealed record SeedQuote
{
    public required string Ref { get; init; }

    public required string Quote { get; init; }
}
