using HomeRule.Answers.Reports;

namespace HomeRule.Answers.People;

/// <summary>People who hold a seat on the day.</summary>
/// <param name="AsOf">Day of the answer.</param>
/// <param name="Snapshot">Edition that answered.</param>
/// <param name="Pulled">Whether the edition holds any official file of people.</param>
/// <param name="Page">From 1.</param>
/// <param name="PerPage">Most on a page.</param>
/// <param name="MaxPage">Last page, at least 1.</param>
/// <param name="Total">People who fit, on all pages.</param>
/// <param name="People">Those of the page.</param>
/// <param name="Notes">What a reader must know.</param>
/// <param name="Sources">What the numbers in <c>sources</c> point to.</param>
public sealed record PeopleList(
    DateOnly AsOf, SnapshotAnswer Snapshot, bool Pulled, int Page, int PerPage, int MaxPage, int Total, IReadOnlyList<PersonAnswer> People, IReadOnlyList<Text> Notes, IReadOnlyList<SourceAnswer> Sources);
