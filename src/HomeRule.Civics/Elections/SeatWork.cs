namespace HomeRule.Civics.Elections;

/// <summary>What holding an office takes and pays. One of the two texts is there. Immutable.</summary>
/// <param name="Hours">Full or part time, length of sessions; null where not known.</param>
/// <param name="Pay">Pay with the year in which it was that; null where not known.</param>
/// <param name="Confidence">How sure the record is.</param>
/// <param name="Sources">Where it comes from.</param>
public sealed record SeatWork(LocalizedText? Hours, LocalizedText? Pay, Confidence Confidence, IReadOnlyList<Source> Sources);
