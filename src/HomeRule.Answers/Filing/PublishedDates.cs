using HomeRule.Civics;

namespace HomeRule.Answers.Filing;

/// <summary>Dates of the cycle as somebody published them.</summary>
/// <param name="Conflict">Why they differ from what was computed; null when they agree.</param>
public sealed record PublishedDates(DateOnly? Opens, DateOnly? Closes, Text? Conflict, Confidence Confidence, IReadOnlyList<int> Sources);
