using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Agreements;

/// <summary>The agreements of one place: those of its report by themselves.</summary>
public sealed record PlaceAgreementsAnswer
{
    public required PlaceAnswer Place { get; init; }

    public required SnapshotAnswer Snapshot { get; init; }

    public required DateOnly AsOf { get; init; }

    public required ListsAnswer Lists { get; init; }

    /// <summary>Of the place's own agencies, then of its counties' own agencies, then, for a county, of other agencies in it.</summary>
    public required IReadOnlyList<ListedAgreementAnswer> Agreements { get; init; }

    /// <summary>Of state agencies in short; empty for a state.</summary>
    public required IReadOnlyList<AgreementRow> StateAgencies { get; init; }

    /// <summary>Atlas records of 287(g) agreements of the place, its counties and its state.</summary>
    public required IReadOnlyList<AgreementAnswer> Records { get; init; }

    public required IReadOnlyList<SourceAnswer> Sources { get; init; }
}
