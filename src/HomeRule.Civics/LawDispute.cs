namespace HomeRule.Civics;

public sealed record LawDispute
{
    public required string Case { get; init; }

    public required LocalizedText Outcome { get; init; }

    public required string EffectOnStanding { get; init; }

    /// <summary>Where the case leaves the law unsettled although it stands elsewhere; empty for most.</summary>
    public IReadOnlyList<DivisionId> Places { get; init; } = [];

    /// <summary>Levers on which it does so there.</summary>
    public IReadOnlyList<string> Levers { get; init; } = [];

    public IReadOnlyList<Source> Sources { get; init; } = [];
}
