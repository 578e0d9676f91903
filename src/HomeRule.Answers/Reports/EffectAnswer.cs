using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>What a law does to one lever; <see cref="Lever"/> is <c>local_limits</c> for a general rule against local limits.</summary>
public sealed record EffectAnswer
{
    public required string Lever { get; init; }

    public required Text LeverTitle { get; init; }

    public LawRule? Rule { get; init; }

    public CooperationRule? Cooperation { get; init; }

    public LimitsRule? LocalLimits { get; init; }

    public required InForce InForce { get; init; }

    public Text? Note { get; init; }

    public string? Case { get; init; }
}
