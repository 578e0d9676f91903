namespace HomeRule.Answers.Letters;

/// <summary>One thing that a writer may say.</summary>
/// <param name="Id">Stable within the play: <c>officials-1</c>, <c>neighbors-2</c>, <c>police-1</c>, <c>objection-1</c>, <c>cost-1</c>.</param>
/// <param name="Group">Where it comes from: <c>officials</c>, <c>neighbors</c>, <c>police</c>, <c>objection</c> or <c>cost</c>.</param>
/// <param name="Stance">Whom it serves; costs and objections speak against.</param>
/// <param name="Text">One to three sentences.</param>
/// <param name="Sources">Numbers in <see cref="LetterGround.Sources"/>; empty for a reason or a value.</param>
public sealed record LetterPoint(string Id, string Group, LetterStance Stance, Text Text, IReadOnlyList<int> Sources);
