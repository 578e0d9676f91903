namespace HomeRule.Civics;

/// <summary>A difference from the general rule in some states or places.</summary>
public sealed record PowerRule
{
    public required string Id { get; init; }

    /// <summary>Lower-case state codes; empty when <see cref="Places"/> says where.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    public IReadOnlyList<DivisionId> Places { get; init; } = [];

    public required IReadOnlyList<string> Levers { get; init; }

    public required Control Control { get; init; }

    public required LocalizedText Note { get; init; }

    public required bool Disputed { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
