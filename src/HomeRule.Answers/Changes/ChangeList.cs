using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Changes;

/// <summary>A page of changes, newest first.</summary>
/// <param name="Total">Changes that fit the question, on all pages.</param>
/// <param name="Page">From 1.</param>
/// <param name="PerPage">Most changes of one page.</param>
/// <param name="Counts">Changes that fit by kind, before the kind itself was asked for.</param>
public sealed record ChangeList(SnapshotAnswer Snapshot, int Total, int Page, int PerPage, IReadOnlyDictionary<ChangeKind, int> Counts, IReadOnlyList<ChangeAnswer> Changes, IReadOnlyList<SourceAnswer> Sources);
