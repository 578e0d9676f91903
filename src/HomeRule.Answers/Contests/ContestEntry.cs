using HomeRule.Civics.Elections;

namespace HomeRule.Answers.Contests;

/// <summary>A contest with the list that has it.</summary>
internal sealed record ContestEntry(CandidateList List, CandidateContest Contest);
