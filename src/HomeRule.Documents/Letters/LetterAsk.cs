using HomeRule.Answers.Letters;

namespace HomeRule.Documents.Letters;

/// <summary>One request that can be made of an office, in one sentence.</summary>
/// <param name="Id"><c>adopt</c>, <c>decline</c>, <c>keep</c>, <c>change</c>, <c>repeal</c>, <c>carry-out</c>, <c>change-law</c> or <c>keep-law</c>.</param>
/// <param name="Stance">Which points fit it.</param>
/// <param name="Sentence">Ends with a full stop.</param>
public sealed record LetterAsk(string Id, LetterStance Stance, string Sentence);
