namespace HomeRule.Answers.Help;

/// <summary>Help near a place, in short. Immutable.</summary>
/// <param name="Path">Page with reporting routes and legal help for the state, below the site's root.</param>
/// <param name="PlatesPath">Where that page has the authority for swapped or missing plates; null where the atlas has none.</param>
/// <param name="Finders">Who helps to find a lawyer: the state's first, then those of the country with a verified address.</param>
public sealed record HelpNearby(string Path, string? PlatesPath, IReadOnlyList<HelpFinder> Finders);
