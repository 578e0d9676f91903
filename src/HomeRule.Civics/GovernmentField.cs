namespace HomeRule.Civics;

public sealed record GovernmentField
{
    public required string Value { get; init; }

    public string? Keeper { get; init; }

    public PartialDate? Date { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
