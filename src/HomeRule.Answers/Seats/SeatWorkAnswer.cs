using HomeRule.Civics;

namespace HomeRule.Answers.Seats;

/// <summary>What holding an office takes and pays.</summary>
/// <param name="Hours">Full or part time, length of sessions; null where not known.</param>
/// <param name="Pay">Pay with the year in which it was that; null where not known.</param>
/// <param name="Confidence">How sure the record is.</param>
/// <param name="Sources">Numbers of the sources.</param>
public sealed record SeatWorkAnswer(Text? Hours, Text? Pay, Confidence Confidence, IReadOnlyList<int> Sources);
