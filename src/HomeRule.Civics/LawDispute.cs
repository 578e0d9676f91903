namespace HomeRule.Civics;

public sealed record LawDispute
{
    public required string Case { get; init; }

    public required LocalizedText Outcome { get; init; }

    public required string EffectOnStanding { get; init; }

    public IReadOnlyList<Source> Sources { get; init; } = [];
}
