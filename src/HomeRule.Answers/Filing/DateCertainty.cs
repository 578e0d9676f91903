namespace HomeRule.Answers.Filing;

/// <summary>What a date rests on.</summary>
public enum DateCertainty
{
    /// <summary>The rule of the statute gives it; nobody's published date of this cycle is on record.</summary>
    Computed,

    /// <summary>Somebody published the same day.</summary>
    ComputedAndConfirmed,

    /// <summary>Somebody published another day; both are given.</summary>
    ComputedAndDisputed,

    /// <summary>A court or an act set it instead of the rule.</summary>
    SetByOrder,
}
