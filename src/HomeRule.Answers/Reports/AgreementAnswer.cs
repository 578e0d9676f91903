using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>A cooperation record, with the same weight as an adoption.</summary>
public sealed record AgreementAnswer
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string Play { get; init; }

    public required Text Title { get; init; }

    public required GovernmentRef Government { get; init; }

    public Text? Agency { get; init; }

    public required IReadOnlyList<string> Model { get; init; }

    public PartialDate? Date { get; init; }

    public Text? DateNote { get; init; }

    public PartialDate? Ended { get; init; }

    public required RecordStatusValue Status { get; init; }

    public required Text StatusText { get; init; }

    public PartialDate? AsOf { get; init; }

    public required IReadOnlyList<string> StateLaw { get; init; }

    public Text? Note { get; init; }

    /// <summary>Ids of the same agreement on the official lists; empty for most.</summary>
    public IReadOnlyList<string> Listed { get; init; } = [];

    public required IReadOnlyList<int> Sources { get; init; }
}
