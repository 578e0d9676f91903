namespace HomeRule.Answers.PublicRecords;

/// <summary>Working days of one state's offices, as far as its holidays are known. Immutable; thread-safe.</summary>
/// <param name="Works">Whether offices work on a day; null outside the years that the calendar knows.</param>
/// <param name="Holidays">Names of the holidays that close offices on a day, in both languages.</param>
public sealed record WorkingDays(Func<DateOnly, bool?> Works, Func<DateOnly, IReadOnlyList<Civics.LocalizedText>> Holidays);
