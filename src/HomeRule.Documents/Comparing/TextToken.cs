namespace HomeRule.Documents.Comparing;

/// <summary>A word or a phrase of the lexicon with what its sentence says of it.</summary>
/// <param name="Term">Concept, or stem of the word.</param>
/// <param name="Start">Offset in its paragraph.</param>
/// <param name="Length">Characters.</param>
/// <param name="Polarity">What is said of it.</param>
/// <param name="InException">Whether it stands after unless, except, only if and the like.</param>
/// <param name="BeforeVerb">Whether it stands before the shall or may of its clause.</param>
internal readonly record struct TextToken(string Term, int Start, int Length, Polarity Polarity, bool InException, bool BeforeVerb);
