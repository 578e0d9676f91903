namespace HomeRule.Answers.Letters;

/// <summary>A law or a local decision, as a sentence can name it.</summary>
/// <param name="Id">Id of the law or record.</param>
/// <param name="Citation">At most 160 characters; in English where the source is.</param>
public sealed record LetterDecision(string Id, string Citation);
