using HomeRule.Answers.Reports;

namespace HomeRule.Answers.People;

/// <summary>Seats of a state in its legislature and in the U.S. House.</summary>
/// <param name="Seats">By chamber and district.</param>
/// <param name="Sources">What the numbers in <c>sources</c> point to.</param>
public sealed record MemberList(IReadOnlyList<SeatAnswer> Seats, IReadOnlyList<SourceAnswer> Sources);
