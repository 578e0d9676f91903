namespace HomeRule.Answers.Reports;

/// <param name="Hash">SHA-256 of the snapshot, lower-case hexadecimal.</param>
/// <param name="Edition">Day on which it was compiled.</param>
public sealed record SnapshotAnswer(string Hash, DateOnly Edition);
