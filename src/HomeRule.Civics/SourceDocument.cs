namespace HomeRule.Civics;

/// <summary>A document that several records cite.</summary>
public sealed record SourceDocument
{
    public required string Id { get; init; }

    public required SourceKind Kind { get; init; }

    public required string Title { get; init; }

    public PartialDate? Date { get; init; }

    public LocalizedText? Note { get; init; }
}
