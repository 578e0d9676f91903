using HomeRule.Answers.Reports;
using HomeRule.Civics;

namespace HomeRule.Answers.Agreements;

/// <summary>The place that a line of a list was matched to.</summary>
/// <param name="Sentence">How sure that is, in words.</param>
/// <param name="How">In a few words, such as <c>name and county</c>; English.</param>
public sealed record PlaceMatchAnswer(GovernmentRef Government, Confidence Confidence, Text Sentence, string How);
