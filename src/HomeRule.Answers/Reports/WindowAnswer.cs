using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>When a seat that holds levers here is next up.</summary>
public sealed record WindowAnswer
{
    public required string Office { get; init; }

    public required Text Title { get; init; }

    public required GovernmentRef Government { get; init; }

    /// <summary><c>general_election</c> for now; filing windows come with the elections room.</summary>
    public required string Kind { get; init; }

    public required PartialDate Date { get; init; }

    public int? TermYears { get; init; }

    public Text? Note { get; init; }

    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
