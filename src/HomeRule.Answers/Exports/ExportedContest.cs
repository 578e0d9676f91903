using HomeRule.Civics;
using HomeRule.Civics.Elections;

namespace HomeRule.Answers.Exports;

/// <summary>A contest of a candidate list.</summary>
/// <param name="Id">Stable: list and contest.</param>
/// <param name="Contest">As the list has it.</param>
/// <param name="AsOf">The day for which the list speaks.</param>
/// <param name="Sources">Of the list.</param>
public sealed record ExportedContest(string Id, CandidateContest Contest, DateOnly AsOf, IReadOnlyList<Source> Sources);
