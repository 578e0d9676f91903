using HomeRule.Civics;
using HomeRule.Civics.Elections;

namespace HomeRule.Answers.Filing;

/// <summary>When candidates file for a class of offices: computed from the statute, with every step and what was published.</summary>
public sealed record FilingAnswer
{
    /// <summary>Stable: <c>state/rule/cycle</c>, and the day of the election where it is known.</summary>
    public required string Id { get; init; }

    /// <summary>Two lower-case letters.</summary>
    public required string State { get; init; }

    public required string StateName { get; init; }

    /// <summary>Ids of offices that file so.</summary>
    public required IReadOnlyList<string> Offices { get; init; }

    /// <summary>The class of offices, for people.</summary>
    public required Text Title { get; init; }

    /// <summary>The class of offices in the words of tables, in English.</summary>
    public required Text OfficeClass { get; init; }

    /// <summary>The year of the election as tables count it.</summary>
    public required int Cycle { get; init; }

    /// <summary>The election from whose day the window is counted; null when the law names days of the calendar.</summary>
    public DateOnly? Election { get; init; }

    /// <summary>Null when no law for the opening is on record.</summary>
    public FilingDay? Opens { get; init; }

    public required FilingDay Closes { get; init; }

    public required FilingCondition Condition { get; init; }

    public required FilingReceipt Receipt { get; init; }

    /// <summary>Time zones of the state; hours are local to the place of filing.</summary>
    public required IReadOnlyList<string> Zones { get; init; }

    /// <summary>The statute that sets the window.</summary>
    public required string Citation { get; init; }

    public Text? Note { get; init; }

    public FilingOrder? Order { get; init; }

    public required IReadOnlyList<PublishedDates> Published { get; init; }

    /// <summary>Cycles in which the rule gave the dates that somebody published, memory aside.</summary>
    public required IReadOnlyList<int> Matches { get; init; }

    public required IReadOnlyList<FilingStep> Steps { get; init; }

    /// <summary>How sure the rule is.</summary>
    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
