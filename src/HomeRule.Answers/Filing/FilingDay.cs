namespace HomeRule.Answers.Filing;

/// <summary>One end of a window.</summary>
/// <param name="Date">The day, inclusive.</param>
/// <param name="Clock">Hour and minute (24 hours), local time at the place of filing; null when the law gives none.</param>
/// <param name="Rule">How the law says it, and why the day moved where it did, in the language of the answer.</param>
/// <param name="Certainty">What the day rests on.</param>
public sealed record FilingDay(DateOnly Date, string? Clock, Text Rule, DateCertainty Certainty);
