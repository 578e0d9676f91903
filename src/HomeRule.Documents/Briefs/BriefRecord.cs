using HomeRule.Answers;

namespace HomeRule.Documents.Briefs;

/// <summary>One line of "what is in force": a local policy, cooperation, or a state law, each written alike.</summary>
/// <param name="When">Date in words; empty when none is known.</param>
/// <param name="Kind">Which of the three, in words.</param>
public sealed record BriefRecord(DateOnly? Date, string When, BriefRecordKind Which, string Kind, Text Title, Text Detail, IReadOnlyList<int> Sources);
