namespace HomeRule.Civics;

/// <summary>A state rule that forbids local governments to limit cooperation.</summary>
public sealed record LocalLimitsRule
{
    public required InForce InForce { get; init; }

    public LocalizedText? Note { get; init; }

    public string? Case { get; init; }

    /// <summary>True when the law speaks of cooperation in general.</summary>
    public required bool AllCooperation { get; init; }

    /// <summary>Levers it names, when it does not speak of cooperation in general.</summary>
    public IReadOnlyList<string> Levers { get; init; } = [];

    public IReadOnlyList<string> Except { get; init; } = [];
}
