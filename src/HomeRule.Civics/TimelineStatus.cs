namespace HomeRule.Civics;

public sealed record TimelineStatus
{
    /// <summary><c>in-effect</c>, <c>partly-blocked</c>, <c>blocked</c>, <c>ended</c>, <c>struck-down</c>, <c>pending</c> or <c>decided</c>.</summary>
    public required string Value { get; init; }

    public required LocalizedText Text { get; init; }

    public required PartialDate AsOf { get; init; }

    public LocalizedText? Note { get; init; }
}
