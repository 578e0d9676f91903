namespace HomeRule.Civics;

/// <summary>A remark with its sources, for some states or for all.</summary>
public sealed record SourcedNote
{
    public IReadOnlyList<string> States { get; init; } = [];

    public required LocalizedText Text { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
