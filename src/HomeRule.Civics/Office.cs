namespace HomeRule.Civics;

/// <summary>A kind of office and the levers it controls by the general rule, with the differences between states.</summary>
public sealed record Office
{
    public required string Id { get; init; }

    /// <summary>Governments in which the office exists: <c>city</c>, <c>county</c>, <c>state</c>, <c>school_district</c>, <c>special</c>, <c>court</c>, <c>voters</c>.</summary>
    public required IReadOnlyList<string> Level { get; init; }

    public required LocalizedText Title { get; init; }

    public required LocalizedText Chosen { get; init; }

    public required IReadOnlyList<OfficePower> Levers { get; init; }

    public required IReadOnlyList<PowerRule> StateRules { get; init; }

    public required IReadOnlyList<LocalizedText> Cannot { get; init; }

    public required IReadOnlyList<SourcedNote> Notes { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
