using HomeRule.Civics.Calendars;

namespace HomeRule.Civics.Elections;

/// <summary>When candidates for a class of offices file, in the cycles in which one text of the law holds. Immutable.</summary>
public sealed record FilingRule
{
    public required string Id { get; init; }

    /// <summary>Rules that followed each other for the same offices share it.</summary>
    public required string Series { get; init; }

    /// <summary>Offices that file so, as ids of the atlas; empty when none of them has one.</summary>
    public required IReadOnlyList<string> Offices { get; init; }

    /// <summary>Places that it is for alone; there it goes before the rules without. Empty for the whole state.</summary>
    public required IReadOnlyList<DivisionId> Places { get; init; }

    /// <summary>Places for which it does not hold, though no other rule may.</summary>
    public required IReadOnlyList<DivisionId> Except { get; init; }

    /// <summary>The class of offices, for people.</summary>
    public required LocalizedText Title { get; init; }

    public required FilingLabel Label { get; init; }

    /// <summary>The statute that sets the window.</summary>
    public required string Citation { get; init; }

    /// <summary>The rule in words, as it was written down.</summary>
    public required LocalizedText Words { get; init; }

    /// <summary>Cycles in which there is such an election.</summary>
    public YearRule Years { get; init; }

    /// <summary>First cycle, inclusive; null when nobody looked further back.</summary>
    public int? From { get; init; }

    /// <summary>Last cycle, inclusive.</summary>
    public int? To { get; init; }

    public FilingCondition Condition { get; init; }

    public FilingReceipt Receipt { get; init; }

    /// <summary>Null when the law, or what was read of it, sets no opening.</summary>
    public FilingEnd? Opens { get; init; }

    public required FilingEnd Closes { get; init; }

    public LocalizedText? Note { get; init; }

    public required IReadOnlyList<FilingOverride> Overrides { get; init; }

    public required IReadOnlyList<PublishedWindow> Published { get; init; }

    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Whether the rule is law for the cycle and the offices are up in it.</summary>
    public bool HoldsIn(int cycle) => Years.Holds(cycle) && !(cycle < From) && !(cycle > To);
}
