using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Listings;

/// <summary>State laws, for one state or all, with numbered sources.</summary>
public sealed record LawList
{
    public required DateOnly AsOf { get; init; }

    public required SnapshotAnswer Snapshot { get; init; }

    public required IReadOnlyList<StateLawAnswer> Laws { get; init; }

    public required IReadOnlyList<SourceAnswer> Sources { get; init; }
}
