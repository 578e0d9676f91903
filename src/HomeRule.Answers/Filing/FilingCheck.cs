namespace HomeRule.Answers.Filing;

/// <summary>Dates that somebody published for one cycle beside those that the rule gives.</summary>
/// <param name="Opens">Computed; null when the rule has no opening or gives no window of the cycle.</param>
/// <param name="Closes">Computed; null when the rule gives no window of the cycle.</param>
/// <param name="Agrees">Every published date is the computed one.</param>
/// <param name="ByOrder">The computed window is that of a court order or an act.</param>
public sealed record FilingCheck(int Cycle, PublishedDates Published, DateOnly? Opens, DateOnly? Closes, bool Agrees, bool ByOrder);
