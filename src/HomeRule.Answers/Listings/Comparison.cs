using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Listings;

/// <summary>Two to four places side by side, play by play.</summary>
public sealed record Comparison
{
    public required DateOnly AsOf { get; init; }

    public required SnapshotAnswer Snapshot { get; init; }

    public required IReadOnlyList<PlaceAnswer> Places { get; init; }

    public required IReadOnlyList<Text> Summaries { get; init; }

    public required IReadOnlyList<ComparisonRow> Rows { get; init; }

    public required IReadOnlyList<SourceAnswer> Sources { get; init; }
}
