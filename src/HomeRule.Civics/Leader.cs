namespace HomeRule.Civics;

/// <summary>A leader outside local government whose statements are on record.</summary>
public sealed record Leader
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? State { get; init; }

    public required LocalizedText Office { get; init; }

    public LocalizedText? LocalPower { get; init; }

    public LocalizedText? Note { get; init; }

    public required IReadOnlyList<Statement> Statements { get; init; }
}
