using HomeRule.Answers.Reports;

namespace HomeRule.Answers.PublicRecords;

/// <summary>Public-records laws, by name of the state; the federal one first where it was asked for. Immutable.</summary>
public sealed record RecordsLawList(SnapshotAnswer Snapshot, IReadOnlyList<RecordsLawAnswer> Laws, IReadOnlyList<SourceAnswer> Sources);
