namespace HomeRule.Answers.Agreements;

/// <summary>Words of a document, always in its own language.</summary>
/// <param name="Page">From 1.</param>
public sealed record QuoteAnswer(int Page, string Quote);
