using HomeRule.Civics.Elections;

namespace HomeRule.Answers.Filing;

/// <summary>The rule of one end of a window.</summary>
/// <param name="Rule">What is counted, such as <c>88 days before the state primary</c>, in the language of the answer.</param>
/// <param name="Clock">Hour and minute (24 hours), local time at the place of filing; null when the law gives none.</param>
/// <param name="Roll">Where the day goes when offices are closed on it.</param>
public sealed record FilingEndRule(Text Rule, string? Clock, RollRule Roll);
