namespace HomeRule.Answers.Listings;

/// <param name="Geoid">2 digits for a state, 5 for a county: the feature ids of us-atlas.</param>
/// <param name="Value">Snake-case standing or status; <c>not_checked</c> where nobody has looked.</param>
/// <param name="Why">Short reason, such as the citation of the law; null when none.</param>
public sealed record MapRow(string Geoid, string Slug, string Name, string State, string Value, Text? Why);
