using HomeRule.Civics;

namespace HomeRule.Answers.Listings;

/// <param name="Adoptions">Adoptions on record and in force as last seen.</param>
/// <param name="ClosedStates">States where state law closes it to local governments.</param>
public sealed record PlaySummary(string Id, Text Title, Text Summary, string Section, Text SectionTitle, PlayDirection Direction, IReadOnlyList<string> Levers, int Adoptions, int ClosedStates, int StateLawStates);
