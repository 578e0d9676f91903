namespace HomeRule.Answers.Letters;

/// <summary>A sentence about what is in force, with its sources.</summary>
/// <param name="Sentence">One or two sentences.</param>
/// <param name="Sources">Numbers of the ground's sources.</param>
public sealed record LetterFact(Text Sentence, IReadOnlyList<int> Sources);
