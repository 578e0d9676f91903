namespace HomeRule.Documents.Comparing;

/// <summary>What was read of the text. Immutable.</summary>
/// <param name="Format"><c>text</c>, <c>markdown</c>, <c>html</c>, <c>word</c> or <c>pdf</c>.</param>
/// <param name="Words">How many words.</param>
/// <param name="Paragraphs">How many paragraphs.</param>
/// <param name="Pages">Pages of a PDF file; null for others.</param>
/// <param name="Notes">What could not be read, or was read by a guess.</param>
public sealed record ComparedPaper(string Format, int Words, int Paragraphs, int? Pages, IReadOnlyList<string> Notes);
