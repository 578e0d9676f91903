namespace HomeRule.Civics.Provisions;

/// <summary>What is said against a play, and an honest answer. Immutable.</summary>
/// <param name="Text">The objection.</param>
/// <param name="Answer">The answer; it says what is right in the objection.</param>
/// <param name="Findings">Ids of evidence, in both directions.</param>
public sealed record Objection(LocalizedText Text, LocalizedText Answer, IReadOnlyList<string> Findings);
