using HomeRule.Answers.Filing;
using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Listings;

/// <summary>Next regular elections of offices that hold levers, soonest first.</summary>
/// <param name="Filing">When candidates file, by close: windows open or changing from <paramref name="From"/> to <paramref name="FilingTo"/>.</param>
/// <param name="FilingTo">Last day for which filing windows are given, inclusive.</param>
public sealed record WindowList(
    SnapshotAnswer Snapshot, DateOnly From, IReadOnlyList<StateWindow> Windows, IReadOnlyList<FilingAnswer> Filing, DateOnly FilingTo, IReadOnlyList<SourceAnswer> Sources);
