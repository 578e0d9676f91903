namespace HomeRule.Documents.Drafts;

/// <summary>One paragraph.</summary>
/// <param name="Kind">How it is set.</param>
/// <param name="Text">Plain text; a lettered paragraph begins with its letter.</param>
/// <param name="Notes">Numbers of footnotes at its end.</param>
public sealed record DraftParagraph(DraftParagraphKind Kind, string Text, IReadOnlyList<int> Notes);
