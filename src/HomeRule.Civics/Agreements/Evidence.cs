namespace HomeRule.Civics.Agreements;

/// <summary>Words of a document that show a fact.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Quote">As the text layer has them, white space folded; at most 1,000 characters.</param>
public sealed record Evidence(int Page, string Quote);
