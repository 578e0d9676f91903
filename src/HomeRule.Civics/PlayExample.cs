namespace HomeRule.Civics;

public sealed record PlayExample
{
    /// <summary>Id of a place of the atlas, when it is one.</summary>
    public string? Place { get; init; }

    public required string Name { get; init; }

    public required string Citation { get; init; }

    public PartialDate? Date { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
