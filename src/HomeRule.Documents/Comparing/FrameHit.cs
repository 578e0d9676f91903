namespace HomeRule.Documents.Comparing;

/// <summary>A sentence that is about what a frame is about.</summary>
/// <param name="Verdict">How it stands to the frame.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Marks">Tokens that made it count, those of the sentence before the list excepted.</param>
/// <param name="Said">What it says of the act.</param>
/// <param name="Missing">Whether the exception that the wording has is missing.</param>
internal sealed record FrameHit(FrameVerdict Verdict, TextSentence Sentence, IReadOnlyList<TextToken> Marks, Polarity Said, bool Missing);
