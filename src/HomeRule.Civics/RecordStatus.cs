namespace HomeRule.Civics;

public sealed record RecordStatus
{
    public required RecordStatusValue Value { get; init; }

    public PartialDate? AsOf { get; init; }

    /// <summary>The words of the record.</summary>
    public required string Text { get; init; }
}
