using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>What a leader said: attributed, dated, paraphrased.</summary>
public sealed record StatementAnswer
{
    public required string Id { get; init; }

    public required string Speaker { get; init; }

    /// <summary>Role at that time.</summary>
    public required Text Role { get; init; }

    public string? Office { get; init; }

    public required GovernmentRef Government { get; init; }

    public required PartialDate Date { get; init; }

    public Text? DateNote { get; init; }

    public required IReadOnlyList<string> Topics { get; init; }

    public required Text Paraphrase { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
