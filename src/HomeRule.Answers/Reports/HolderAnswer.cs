using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <param name="TermEnd">Last day of the term, when known.</param>
public sealed record HolderAnswer(string Name, PartialDate? TermEnd, IReadOnlyList<int> Sources);
