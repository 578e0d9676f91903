using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Agencies;

/// <param name="Snapshot">Edition that answered.</param>
/// <param name="Pulled">Whether the edition holds any official list of agencies.</param>
/// <param name="Page">From 1.</param>
/// <param name="PerPage">Most on a page.</param>
/// <param name="MaxPage">Last page, at least 1.</param>
/// <param name="Total">Agencies that fit, on all pages.</param>
/// <param name="Agencies">Those of the page.</param>
/// <param name="Sources">What the numbers in <c>sources</c> point to.</param>
public sealed record AgencyList(SnapshotAnswer Snapshot, bool Pulled, int Page, int PerPage, int MaxPage, int Total, IReadOnlyList<AgencyAnswer> Agencies, IReadOnlyList<SourceAnswer> Sources);
