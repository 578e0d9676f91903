using HomeRule.Civics.Elections;

namespace HomeRule.Answers.Contests;

/// <summary>One name in a contest, as the list has it.</summary>
/// <param name="Name">As the ballot shows it.</param>
/// <param name="Party">As the publisher writes it; null when it names none.</param>
/// <param name="IsIncumbent">Null when the publisher does not say.</param>
/// <param name="Status">Where the candidacy stands.</param>
public sealed record ContestCandidate(string Name, string? Party, bool? IsIncumbent, CandidacyStatus Status);
