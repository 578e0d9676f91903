namespace HomeRule.Answers.Filing;

/// <summary>A window of one cycle that a court or an act set instead of the rule.</summary>
/// <param name="Opens">Null leaves the opening to the rule.</param>
/// <param name="Closes">Null leaves the close to the rule.</param>
public sealed record FilingOverrideAnswer(int Cycle, DateOnly? Opens, DateOnly? Closes, string Citation, Text Reason, IReadOnlyList<int> Sources);
