using HomeRule.Answers.Standings;

namespace HomeRule.Answers.Listings;

/// <param name="State">Two lower-case letters.</param>
/// <param name="Slug">Slug of the state's page.</param>
public sealed record StateStatus(string State, string Slug, string Name, PlayStatus Status, Text Sentence, int Adoptions, IReadOnlyList<int> Sources);
