namespace HomeRule.Answers.Places;

/// <param name="Place">The place.</param>
/// <param name="FullName">Name, kind where it helps, and state: <c>Denver, Colorado</c>.</param>
/// <param name="Score">0 to 1; 1 is an exact name. Equal scores mean that the query is ambiguous between them.</param>
/// <param name="Matched">The spelling that matched.</param>
public sealed record PlaceHit(Government Place, string FullName, double Score, string Matched);
