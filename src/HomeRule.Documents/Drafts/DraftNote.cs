namespace HomeRule.Documents.Drafts;

/// <summary>A footnote: a source with its date.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">Citation, note and day of the last check.</param>
/// <param name="Url">http(s) address; null when there is none.</param>
public sealed record DraftNote(int Number, string Text, string? Url);
