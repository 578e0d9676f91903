using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

public sealed record AuthorityAnswer(string Id, string Kind, string Title, string Citation, Text Holding, Text? Status, Confidence Confidence, IReadOnlyList<int> Sources);
