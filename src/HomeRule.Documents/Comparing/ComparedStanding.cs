namespace HomeRule.Documents.Comparing;

/// <summary>What the law leaves of a provision at a place.</summary>
/// <param name="Standing"><c>open</c>, <c>limited</c>, <c>state_law</c>, <c>unsettled</c>, <c>changes_law</c> or <c>closed</c>.</param>
/// <param name="Sentence">In words.</param>
/// <param name="Law">Id of the deciding law; null where none was found.</param>
/// <param name="Citation">Its citation.</param>
public sealed record ComparedStanding(string Standing, string Sentence, string? Law, string? Citation);
