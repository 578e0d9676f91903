namespace HomeRule.Answers.Seats;

/// <summary>The authority to ask about what is not on record.</summary>
/// <param name="Name">Such as <c>Florida Division of Elections</c>.</param>
/// <param name="Url">Its page; null where none was seen.</param>
public sealed record AskAnswer(Text Name, string? Url, IReadOnlyList<int> Sources);
