using HomeRule.Answers.Listings;
using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Agreements;

/// <summary>One page of the listed agreements known on a day, with the choices of the filters.</summary>
public sealed record AgreementTable
{
    public required SnapshotAnswer Snapshot { get; init; }

    public required DateOnly AsOf { get; init; }

    public required ListsAnswer Lists { get; init; }

    /// <summary>Agreements known on the day, before filtering.</summary>
    public required int All { get; init; }

    /// <summary>Agreements that fit the filters.</summary>
    public required int Total { get; init; }

    /// <summary>From 1.</summary>
    public required int Page { get; init; }

    public required int Pages { get; init; }

    public required int PerPage { get; init; }

    public required IReadOnlyList<AgreementRow> Agreements { get; init; }

    /// <summary>Choices of each filter with how many agreements, of all known on the day, it would leave.</summary>
    public required IReadOnlyList<Choice> States { get; init; }

    public required IReadOnlyList<Choice> Models { get; init; }

    public required IReadOnlyList<Choice> Statuses { get; init; }

    public required IReadOnlyList<Choice> Types { get; init; }

    public required IReadOnlyList<SourceAnswer> Sources { get; init; }
}
