using HomeRule.Civics;

namespace HomeRule.Answers.PublicRecords;

/// <summary>One day of a count.</summary>
/// <param name="Day">The day.</param>
/// <param name="Number">1 for the first day that counts; 0 for a day that does not.</param>
/// <param name="Closed">Holidays on a day that does not count; empty for a weekend.</param>
/// <param name="Maybe">Holidays that close some offices on a day that counts.</param>
public sealed record RecordsDay(DateOnly Day, int Number, IReadOnlyList<LocalizedText> Closed, IReadOnlyList<LocalizedText> Maybe);
