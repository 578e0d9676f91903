using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Listings;

/// <summary>Next regular elections of offices that hold levers, soonest first.</summary>
public sealed record WindowList(SnapshotAnswer Snapshot, DateOnly From, IReadOnlyList<StateWindow> Windows, IReadOnlyList<SourceAnswer> Sources);
