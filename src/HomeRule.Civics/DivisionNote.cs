namespace HomeRule.Civics;

public sealed record DivisionNote
{
    public required IReadOnlyList<DivisionId> Divisions { get; init; }

    public required LocalizedText Note { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
