using HomeRule.Civics;

namespace HomeRule.Answers.Listings;

public sealed record CorrectionAnswer(string Id, string Document, Text DocumentTitle, Text Claim, Text Problem, Text Correction, Confidence Confidence, IReadOnlyList<int> Sources);
