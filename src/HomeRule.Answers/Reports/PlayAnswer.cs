using HomeRule.Answers.Standings;
using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

public sealed record PlayAnswer
{
    public required string Id { get; init; }

    public required Text Title { get; init; }

    public required Text Summary { get; init; }

    public required string Section { get; init; }

    public required PlayDirection Direction { get; init; }

    public required IReadOnlyList<string> Levers { get; init; }

    public required PlayStatus Status { get; init; }

    /// <summary>The status as one sentence with its main reason.</summary>
    public required Text Sentence { get; init; }

    public required IReadOnlyList<ReasonAnswer> Because { get; init; }

    public required IReadOnlyList<DeciderAnswer> DecidedBy { get; init; }

    /// <summary>The government that holds the lever when this one does not.</summary>
    public GovernmentRef? HeldBy { get; init; }

    /// <summary>Set when an adoption is on record although a state law forbids or disputes it.</summary>
    public ReasonAnswer? Conflict { get; init; }

    /// <summary>Places that have it on record, same state first.</summary>
    public required IReadOnlyList<ExampleAnswer> Examples { get; init; }

    public required IReadOnlyList<Text> Limits { get; init; }
}
