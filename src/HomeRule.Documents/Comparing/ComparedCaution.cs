namespace HomeRule.Documents.Comparing;

/// <summary>A passage to show to counsel. Immutable.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Title">What it seems to do.</param>
/// <param name="Why">What model wording must not do, with the reason; null where the edition does not hold it.</param>
/// <param name="Citation">The law or case.</param>
/// <param name="Passage">The passage.</param>
public sealed record ComparedCaution(string Id, string Title, string? Why, string Citation, MatchedPassage Passage);
