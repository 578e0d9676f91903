using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Listings;

/// <summary>Per state: how much is known, how fresh, how sure, what is missing.</summary>
public sealed record CoverageList(DateOnly AsOf, SnapshotAnswer Snapshot, CoverageTotals Totals, IReadOnlyList<StateCoverage> States, IReadOnlyList<FeedAnswer> Feeds);
