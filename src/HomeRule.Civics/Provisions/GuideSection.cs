namespace HomeRule.Civics.Provisions;

/// <summary>One part of a printable page for staff. Immutable.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Steps">What to do, in order.</param>
public sealed record GuideSection(LocalizedText Title, IReadOnlyList<LocalizedText> Steps);
