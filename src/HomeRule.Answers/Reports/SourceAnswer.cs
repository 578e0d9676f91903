using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <param name="Number">1-based; what <c>sources</c> fields hold.</param>
public sealed record SourceAnswer(int Number, SourceKind Kind, string Label, string? Url, string? Note, PartialDate? Checked, Confidence Confidence);
