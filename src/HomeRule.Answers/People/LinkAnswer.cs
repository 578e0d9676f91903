namespace HomeRule.Answers.People;

/// <param name="Url">http(s) address.</param>
/// <param name="Note">What it is, as the file says; null for most.</param>
public sealed record LinkAnswer(string Url, string? Note);
