using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Agreements;

/// <summary>One listed agreement in full, with the others of its agency.</summary>
public sealed record AgreementDetail
{
    public required SnapshotAnswer Snapshot { get; init; }

    public required DateOnly AsOf { get; init; }

    public required ListsAnswer Lists { get; init; }

    public required ListedAgreementAnswer Agreement { get; init; }

    /// <summary>What its model lets officers do.</summary>
    public required Text ModelMeaning { get; init; }

    /// <summary>Other agreements of the same agency.</summary>
    public required IReadOnlyList<AgreementRow> Others { get; init; }

    /// <summary>Atlas records about the same agreement; one at most.</summary>
    public required IReadOnlyList<AgreementAnswer> Records { get; init; }

    public required IReadOnlyList<SourceAnswer> Sources { get; init; }
}
