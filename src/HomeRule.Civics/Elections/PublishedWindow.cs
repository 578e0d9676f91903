namespace HomeRule.Civics.Elections;

/// <summary>Dates of one cycle as somebody published them: what a rule is tested against, never what it computes from. Immutable.</summary>
public sealed record PublishedWindow
{
    public required int Cycle { get; init; }

    public DateOnly? Opens { get; init; }

    public DateOnly? Closes { get; init; }

    /// <summary>Why it differs from what the rule gives; null when it agrees.</summary>
    public LocalizedText? Conflict { get; init; }

    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
