namespace HomeRule.Civics;

/// <summary>What a law does to one lever. Cooperation and local limits are kept apart: a law can leave cooperation free and still forbid limits on it.</summary>
public sealed record LawEffect
{
    public required string Lever { get; init; }

    /// <summary>What the law does to the thing the lever names, in the law's own terms.</summary>
    public required LawRule Rule { get; init; }

    /// <summary>What the law says about cooperating; null when it does not speak to it.</summary>
    public CooperationRule? Cooperation { get; init; }

    /// <summary>Whether a local government may limit it; null when the law does not say.</summary>
    public LimitsRule? LocalLimits { get; init; }

    public required InForce InForce { get; init; }

    public LocalizedText? Note { get; init; }

    public string? Case { get; init; }

    /// <summary>Bodies bound by this effect, where narrower than the law's; empty means the law's.</summary>
    public IReadOnlyList<string> Bodies { get; init; } = [];
}
