namespace HomeRule.Civics.Elections;

/// <summary>A window of one cycle that a court or an act set instead of the rule. Immutable.</summary>
public sealed record FilingOverride
{
    public required string Id { get; init; }

    public required int Cycle { get; init; }

    /// <summary>Null leaves the opening to the rule.</summary>
    public DateOnly? Opens { get; init; }

    public DateOnly? Closes { get; init; }

    /// <summary>The order or the act.</summary>
    public required string Citation { get; init; }

    public required LocalizedText Reason { get; init; }

    /// <summary>How a table of published dates names the order's window apart from the statute's; null when it does not.</summary>
    public FilingLabel? Label { get; init; }

    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
