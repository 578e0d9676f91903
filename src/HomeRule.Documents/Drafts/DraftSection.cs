namespace HomeRule.Documents.Drafts;

/// <summary>A section of a draft or of its memo.</summary>
/// <param name="Number">From 1; 0 for a section without a number.</param>
/// <param name="Heading">Without its number; empty for none.</param>
/// <param name="Paragraphs">In order.</param>
public sealed record DraftSection(int Number, string Heading, IReadOnlyList<DraftParagraph> Paragraphs);
