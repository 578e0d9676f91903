namespace HomeRule.Answers.Filing;

/// <summary>A computed election day.</summary>
/// <param name="Steps">From the words of the law to the day.</param>
public sealed record ElectionDayAnswer(DateOnly Date, string Citation, IReadOnlyList<FilingStep> Steps);
