using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Listings;

/// <param name="State">Two lower-case letters; empty for federal leaders without a state.</param>
public sealed record LeaderStatement(StatementAnswer Statement, string State, IReadOnlyList<CorrectionAnswer> Corrections);
