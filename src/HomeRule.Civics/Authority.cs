namespace HomeRule.Civics;

/// <summary>A federal case, statute, regulation or constitutional provision that the law of local cooperation rests on.</summary>
public sealed record Authority
{
    public required string Id { get; init; }

    /// <summary><c>case</c>, <c>statute</c>, <c>regulation</c> or <c>constitution</c>.</summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }

    public required string Citation { get; init; }

    public required LocalizedText Holding { get; init; }

    public PartialDate? Date { get; init; }

    public LocalizedText? Status { get; init; }

    public PartialDate? Checked { get; init; }

    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
