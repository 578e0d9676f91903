namespace HomeRule.Answers.Toolkits;

/// <summary>What is said against a play, with an answer that says what is right in it.</summary>
/// <param name="Text">The objection.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Findings">What was found, in both directions; may be empty.</param>
public sealed record ObjectionAnswer(Text Text, Text Answer, IReadOnlyList<FindingAnswer> Findings);
