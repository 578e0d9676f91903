namespace HomeRule.Answers.Drafts;

/// <summary>A sentence of a draft or of its memo, in English, with its sources.</summary>
/// <param name="Sentence">One or two sentences.</param>
/// <param name="Sources">Numbers in <see cref="DraftGround.Sources"/>.</param>
/// <param name="IsFinding">False for what counsel should know and nobody would enact, such as that nothing was found.</param>
public sealed record DraftFact(string Sentence, IReadOnlyList<int> Sources, bool IsFinding = true);
