using HomeRule.Answers.Standings;

namespace HomeRule.Answers.Listings;

public sealed record ComparisonCell(PlayStatus Status, Text Sentence, IReadOnlyList<int> Sources);
