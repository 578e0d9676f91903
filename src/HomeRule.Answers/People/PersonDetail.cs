using HomeRule.Answers.Reports;

namespace HomeRule.Answers.People;

/// <summary>One person, whether or not they hold a seat on the day.</summary>
/// <param name="AsOf">Day of the answer.</param>
/// <param name="Snapshot">Edition that answered.</param>
/// <param name="Person">The person.</param>
/// <param name="Sources">What the numbers in <c>sources</c> point to.</param>
public sealed record PersonDetail(DateOnly AsOf, SnapshotAnswer Snapshot, PersonAnswer Person, IReadOnlyList<SourceAnswer> Sources);
