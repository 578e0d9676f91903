namespace HomeRule.Papers.Documents;

/// <summary>One paragraph of a document. Immutable.</summary>
/// <param name="Number">From 1, in the order of the document.</param>
/// <param name="Text">White space folded to single blanks; never empty.</param>
/// <param name="IsHeading">Whether it is set or written as a heading.</param>
/// <param name="Section">The heading or the number that it stands under, clipped; null before the first one.</param>
/// <param name="Page">Page of a PDF file, from 1; null for other files.</param>
public sealed record PaperParagraph(int Number, string Text, bool IsHeading, string? Section, int? Page);
