using HomeRule.Civics.Elections;

namespace HomeRule.Elections.Windows;

/// <summary>When candidates of one cycle file, as computed, with every step. Both days are inclusive. Immutable.</summary>
public sealed record FilingWindow
{
    /// <summary>Lower-case postal code.</summary>
    public required string State { get; init; }

    public required FilingRule Rule { get; init; }

    /// <summary>The year of the election as tables count it.</summary>
    public required int Cycle { get; init; }

    /// <summary>The day of the election from which it was counted; null when the rule names days of the calendar.</summary>
    public DateOnly? Election { get; init; }

    /// <summary>Null when the law sets no opening that is known here.</summary>
    public DateOnly? Opens { get; init; }

    public required DateOnly Closes { get; init; }

    /// <summary>What a court or an act set instead; null when the rule stands.</summary>
    public FilingOverride? Override { get; init; }

    /// <summary>In order: the election, the opening, the close; each from its first day to its last.</summary>
    public required IReadOnlyList<DerivationStep> Steps { get; init; }

    /// <summary>Dates that somebody published for this cycle; empty when none are on record.</summary>
    public IEnumerable<PublishedWindow> Published => Rule.Published.Where(p => p.Cycle == Cycle);

    /// <summary>Every date that is given is the computed one.</summary>
    public bool Agrees(DateOnly? opens, DateOnly? closes) => (opens is null || opens == Opens) && (closes is null || closes == Closes);
}
