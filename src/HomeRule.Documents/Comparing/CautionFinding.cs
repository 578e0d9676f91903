using HomeRule.Civics;

namespace HomeRule.Documents.Comparing;

/// <summary>A passage that seems to say what model wording must not say. Immutable.</summary>
/// <param name="Id">Stable: <c>status-exchange</c>, <c>judge-warrant</c>, <c>federal-only</c>.</param>
/// <param name="Title">What it seems to do.</param>
/// <param name="Why">What the atlas says model wording must not do, with the reason; null where the edition does not hold it.</param>
/// <param name="Citation">The law or case that it rests on.</param>
/// <param name="Passage">The passage.</param>
public sealed record CautionFinding(string Id, LocalizedText Title, LocalizedText? Why, string Citation, MatchedPassage Passage);
