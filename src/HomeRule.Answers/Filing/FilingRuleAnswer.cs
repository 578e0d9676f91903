using HomeRule.Civics;
using HomeRule.Civics.Calendars;
using HomeRule.Civics.Elections;

namespace HomeRule.Answers.Filing;

/// <summary>One text of the law on when a class of offices files: its words, what they compute, and how that fares against published dates.</summary>
public sealed record FilingRuleAnswer
{
    /// <summary>Unique in the state.</summary>
    public required string Id { get; init; }

    public required Text Title { get; init; }

    /// <summary>Ids of offices that file so.</summary>
    public required IReadOnlyList<string> Offices { get; init; }

    /// <summary>Names of the places that it is for alone; empty for the whole state.</summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>Names of places for which it does not hold, with law of their own that is not on record.</summary>
    public required IReadOnlyList<string> Except { get; init; }

    /// <summary>The rule in words, as it was written down.</summary>
    public required Text Words { get; init; }

    /// <summary>Null when no law for the opening is on record.</summary>
    public FilingEndRule? Opens { get; init; }

    public required FilingEndRule Closes { get; init; }

    public required FilingCondition Condition { get; init; }

    public required FilingReceipt Receipt { get; init; }

    /// <summary>Cycles in which there is such an election.</summary>
    public required YearRule Years { get; init; }

    /// <summary>First cycle, inclusive; null when nobody looked further back.</summary>
    public int? From { get; init; }

    /// <summary>Last cycle, inclusive; null while it is law.</summary>
    public int? To { get; init; }

    public required string Citation { get; init; }

    public Text? Note { get; init; }

    /// <summary>Windows that a court or an act set instead, by cycle.</summary>
    public required IReadOnlyList<FilingOverrideAnswer> Overrides { get; init; }

    /// <summary>Published dates beside the computed ones, by cycle.</summary>
    public required IReadOnlyList<FilingCheck> Checks { get; init; }

    /// <summary>Windows of the next two cycles that have not closed; empty for a rule that has ended.</summary>
    public required IReadOnlyList<FilingAnswer> Next { get; init; }

    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
