namespace HomeRule.Civics.PublicRecords;

/// <summary>A length of time.</summary>
/// <param name="Number">1 to 730.</param>
/// <param name="Unit">What is counted.</param>
public sealed record RecordsTerm(int Number, RecordsDays Unit);
