namespace HomeRule.Civics;

public sealed record LawStatus
{
    public required LawStatusValue Value { get; init; }

    /// <summary>Date of the newest source relied on.</summary>
    public required PartialDate AsOf { get; init; }

    public LocalizedText? Note { get; init; }
}
