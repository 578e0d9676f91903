namespace HomeRule.Answers.Drafts;

/// <summary>A sentence of a draft or of its memo, in English, with its sources.</summary>
/// <param name="Sentence">One or two sentences.</param>
/// <param name="Sources">Numbers in <see cref="DraftGround.Sources"/>.</param>
public sealed record DraftFact(string Sentence, IReadOnlyList<int> Sources);
