using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Listings;

/// <summary>Statements by leaders, newest first, with the choices of the filters.</summary>
public sealed record LeaderList
{
    public required SnapshotAnswer Snapshot { get; init; }

    public required IReadOnlyList<LeaderStatement> Statements { get; init; }

    /// <summary>Statements before filtering.</summary>
    public required int Total { get; init; }

    public required IReadOnlyList<Choice> Offices { get; init; }

    public required IReadOnlyList<Choice> States { get; init; }

    public required IReadOnlyList<Choice> Topics { get; init; }

    public required IReadOnlyList<CorrectionAnswer> Corrections { get; init; }

    public required IReadOnlyList<SourceAnswer> Sources { get; init; }
}
