using HomeRule.Answers.Standings;
using HomeRule.Civics;

namespace HomeRule.Answers.Steps;

/// <summary>What the weight of one play in one place rests on. Immutable.</summary>
public readonly record struct StepCase
{
    public required PlayStatus Status { get; init; }

    public required StepReach Reach { get; init; }

    /// <summary>Family of the play's main lever.</summary>
    public required LeverFamily Family { get; init; }

    /// <summary>An agency of this very government has an agreement on the newest list, and the play is about such agreements.</summary>
    public bool Agreement { get; init; }

    /// <summary>A record of cooperation of this very government is in force on one of the play's levers.</summary>
    public bool Cooperation { get; init; }

    /// <summary>This very government keeps a jail, and the play moves a lever of jails.</summary>
    public bool Jail { get; init; }

    /// <summary>How many other governments of the state have the play on record.</summary>
    public int InState { get; init; }

    /// <summary>Model wording for the office that would act.</summary>
    public bool Draft { get; init; }

    /// <summary>The office that would act is up for election within twelve months.</summary>
    public bool Election { get; init; }
}
