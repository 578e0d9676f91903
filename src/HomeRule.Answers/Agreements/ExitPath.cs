using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>How one party can end an agreement, counted from a day. Immutable.</summary>
public sealed record ExitPath
{
    /// <summary>The law-enforcement agency or ICE, never either.</summary>
    public required AgreementParty Party { get; init; }

    /// <summary>Calendar days of notice; 0 where the clause names no period.</summary>
    public required int Days { get; init; }

    public required bool InWriting { get; init; }

    /// <summary>The day that the notice is received plus <see cref="Days"/> calendar days; the same day where no period is named.</summary>
    public required DateOnly Earliest { get; init; }

    /// <summary>True when this party can use the way only after it suspended the agreement.</summary>
    public bool AfterSuspension { get; init; }

    /// <summary>True when the clause allows another date in urgent cases of public safety.</summary>
    public bool HasException { get; init; }

    public required ExitClause Clause { get; init; }

    public required Text Sentence { get; init; }
}
