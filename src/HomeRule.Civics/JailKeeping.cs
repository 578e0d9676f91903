namespace HomeRule.Civics;

public sealed record JailKeeping
{
    public required IReadOnlyList<DivisionId> Divisions { get; init; }

    public required string Keeper { get; init; }

    public required IReadOnlyList<string> KeeperOffices { get; init; }

    public required LocalizedText Note { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
