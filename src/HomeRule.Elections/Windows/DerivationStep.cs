using HomeRule.Civics.Calendars;
using HomeRule.Civics.Elections;

namespace HomeRule.Elections.Windows;

/// <summary>One step from the words of a statute to a day. Immutable.</summary>
/// <param name="Part">The day that is being found.</param>
/// <param name="Kind">What the step does.</param>
/// <param name="Date">The day after the step.</param>
/// <param name="Citation">The law that says so.</param>
public sealed record DerivationStep(WindowPart Part, StepKind Kind, DateOnly Date, string Citation)
{
    /// <summary>The part of the rule that was applied; null for a roll and an override.</summary>
    public DateRule? Rule { get; init; }

    /// <summary>For a roll.</summary>
    public RollRule Roll { get; init; }

    /// <summary>For an override.</summary>
    public FilingOverride? Override { get; init; }

    /// <summary>Which day of an election this starts from, or finds: the anchor's name.</summary>
    public ElectionAnchor? Anchor { get; init; }
}
