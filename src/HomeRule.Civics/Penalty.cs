namespace HomeRule.Civics;

/// <summary>What happens to officials and governments that ignore a law.</summary>
public sealed record Penalty
{
    public LocalizedText? EnforcedBy { get; init; }

    public LocalizedText? Officials { get; init; }

    public LocalizedText? Funds { get; init; }

    public LocalizedText? Other { get; init; }

    /// <summary>How it is known: <c>page</c>, <c>memory</c>, <c>page, partly memory</c>…</summary>
    public required string Basis { get; init; }
}
