using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <param name="Kind"><c>pending</c>, <c>not_yet_in_effect</c> or <c>proposed_here</c>.</param>
/// <param name="On">Date on which it takes effect, when known.</param>
public sealed record MovingAnswer(string Kind, string? Law, Text Sentence, PartialDate? On, PartialDate? AsOf, IReadOnlyList<int> Sources);
