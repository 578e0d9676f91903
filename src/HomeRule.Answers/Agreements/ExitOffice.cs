namespace HomeRule.Answers.Agreements;

/// <summary>The office at the head of the agency that signed.</summary>
/// <param name="Id">Office of <c>atlas/powers/</c>; null where the atlas has none of the kind.</param>
/// <param name="Title">With its article: <c>the sheriff</c>.</param>
/// <param name="Above">Offices that can direct or approve, by id; empty where none generally can.</param>
/// <param name="Note">Who stands above it, in a sentence; null where nobody generally does.</param>
public sealed record ExitOffice(string? Id, Text Title, IReadOnlyList<string> Above, Text? Note);
