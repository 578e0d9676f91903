namespace HomeRule.Answers.Toolkits;

/// <summary>One thing to say for a play.</summary>
/// <param name="For">The audience: <c>neighbors</c>, <c>officials</c> or <c>police_leadership</c>.</param>
/// <param name="Text">The point.</param>
/// <param name="Sources">Where its facts come from; empty for a reason or a value stated as such.</param>
public sealed record PointAnswer(string For, Text Text, IReadOnlyList<int> Sources);
